import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(dish, stages):
    for stage, seconds in stages:
        log(f"{dish}: {stage}")
        await asyncio.sleep(seconds)
    log(f"{dish}: served")


async def main():
    soup = cook("soup", [("warm up", 0.3), ("cool", 0.2)])
    tea = cook("tea", [("boil water", 0.2), ("steep", 0.2)])
    first = asyncio.create_task(soup, name="soup")
    second = asyncio.create_task(tea, name="tea")
    await first
    await second


asyncio.run(main())
