import asyncio
import time
from contextlib import aclosing

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def buckets():
    log("the tap is open")
    try:
        for number in range(1, 100):
            await asyncio.sleep(0.1)
            yield number
    finally:
        log("closing the tap")
        await asyncio.sleep(0.3)
        log("the tap is closed")


async def main():
    async with aclosing(buckets()) as water:
        async for number in water:
            log(f"bucket {number}")
            if number == 2:
                break
    log("enough water")
    await asyncio.sleep(0.1)
    log("going home")


asyncio.run(main())
