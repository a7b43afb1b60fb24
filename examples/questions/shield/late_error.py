# fails: lost task
import asyncio


async def send_letter():
    await asyncio.sleep(0.3)
    raise ConnectionError("mail server is down")


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(send_letter()), 0.1)
    except TimeoutError:
        print("gave up waiting")
    await asyncio.sleep(0.5)
    print("main ends")


asyncio.run(main())
