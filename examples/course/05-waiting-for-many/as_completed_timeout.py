import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def quote(shop, seconds):
    await asyncio.sleep(seconds)
    log(f"{shop} has answered")
    return shop


async def main():
    north = asyncio.create_task(quote("North", 0.4), name="North")
    south = asyncio.create_task(quote("South", 0.1), name="South")
    try:
        for earliest in asyncio.as_completed(
            [north, south], timeout=0.2
        ):
            log(f"using {await earliest}")
    except TimeoutError:
        log(f"time is up; North is cancelled: {north.cancelled()}")
    await north


asyncio.run(main())
