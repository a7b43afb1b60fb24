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
    tasks = [
        asyncio.create_task(run("washer", 0.6), name="washer"),
        asyncio.create_task(run("dishwasher", 0.3), name="dishes"),
        asyncio.create_task(run("vacuum", 0.2), name="vacuum"),
    ]
    log("three tasks are made")
    for task in tasks:
        await task
    log("the house is clean")


asyncio.run(main())
