# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water():
    log("watering")
    await asyncio.sleep(0.1)
    if 0.5 < time.perf_counter() - START < 1:
        raise OSError("the tap is stuck")


async def every(seconds, job):
    while True:
        await job()
        await asyncio.sleep(seconds)


async def main():
    task = asyncio.create_task(every(0.5, water), name="water")
    await asyncio.sleep(2.2)
    task.cancel()
    log("the greenhouse is closed")


asyncio.run(main())
