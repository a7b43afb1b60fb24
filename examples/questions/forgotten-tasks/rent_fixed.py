import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def track(bike):
    while True:
        log(f"where is the {bike} bike?")
        await asyncio.sleep(0.2)


async def rent(bike):
    name = f"track {bike}"
    tracker = asyncio.create_task(track(bike), name=name)
    try:
        await asyncio.sleep(0.3)
        log(f"the {bike} bike is back")
    finally:
        tracker.cancel()
        await asyncio.wait([tracker])


async def main():
    before = asyncio.all_tasks()
    await rent("red")
    left = asyncio.all_tasks() - before
    for task in left:
        line = task.get_stack()[0].f_lineno
        log(f"left: {task.get_name()}, waits on line {line}")
    await asyncio.sleep(0.2)
    log("closing time")


asyncio.run(main())
