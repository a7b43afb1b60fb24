# fails: wrong output
import asyncio

free = ["4A"]


async def pay():
    await asyncio.sleep(0.5)


async def book():
    seat = free.pop()
    try:
        await pay()
    except Exception:
        free.append(seat)
        raise


async def main():
    try:
        async with asyncio.timeout(0.2):
            await book()
    except TimeoutError:
        print("not paid in time")
    print("free seats:", free)


asyncio.run(main())
