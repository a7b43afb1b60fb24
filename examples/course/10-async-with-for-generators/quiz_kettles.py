import asyncio
import time

START = time.perf_counter()


async def boil(liters):
    await asyncio.sleep(liters / 10)
    return f"{liters} l"


async def main():
    kettles = [await boil(liters) for liters in (3, 1, 2)]
    print(kettles, f"{time.perf_counter() - START:.1f} s")


asyncio.run(main())
