# fails: wrong output
import asyncio


async def look_up(guest):
    await asyncio.sleep(0.3)
    return ["nuts"]


async def allergies(guest):
    try:
        async with asyncio.timeout(0.2):
            return await look_up(guest)
    except TimeoutError:
        return None


async def main():
    if await allergies("Ann"):
        print("a cake without nuts for Ann")
    else:
        print("a cake with nuts for Ann")


asyncio.run(main())
