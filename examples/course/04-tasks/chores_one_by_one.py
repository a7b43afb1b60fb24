import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def run(machine, seconds):
    log(f"{machine} starts")
    await asyncio.sleep(seconds)
    log(f"{machine} is done")


async def main():
    await run("washer", 0.6)
    await run("dishwasher", 0.3)
    await run("vacuum", 0.2)
    log("the house is clean")


asyncio.run(main())
