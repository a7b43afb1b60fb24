import asyncio
import time

START = time.perf_counter()
background = set()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water(bed, seconds, litres):
    await asyncio.sleep(seconds)
    if not litres:
        raise RuntimeError("the tank is empty")
    log(f"{bed}: watered")


def finished(task):
    background.discard(task)
    if task.cancelled():
        log(f"{task.get_name()}: cancelled")
    elif error := task.exception():
        log(f"{task.get_name()}: {error!r}")


def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(finished)


async def main():
    start(water("tomatoes", 0.1, 5), "tomatoes")
    start(water("peppers", 0.2, 0), "peppers")
    start(water("basil", 0.9, 5), "basil")
    await asyncio.sleep(0.5)
    log("main ends")


asyncio.run(main())
