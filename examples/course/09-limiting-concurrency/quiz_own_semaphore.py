import asyncio
import time

START = time.perf_counter()


async def wash(car):
    async with asyncio.Semaphore(1):
        await asyncio.sleep(0.2)
    return car


async def main():
    await asyncio.gather(*map(wash, ["red", "blue", "green"]))
    print(f"{time.perf_counter() - START:.1f} s  all are clean")


asyncio.run(main())
