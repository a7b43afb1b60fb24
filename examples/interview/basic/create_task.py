import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fill(balloon):
    log("the fan is on")
    await asyncio.sleep(0.5)
    log(f"the {balloon} balloon is full")
    return 2800


async def main():
    filling = asyncio.create_task(fill("red"), name="balloon")
    log("the crew checks the ropes")
    await asyncio.sleep(0.3)
    log("the ropes are sound")
    volume = await filling
    log(f"{volume} cubic metres, off we go")


asyncio.run(main())
