import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(load):
    await asyncio.sleep(load / 10)
    if load > 4:
        raise OverflowError("too much laundry")


def report(task):
    name = task.get_name()
    if task.cancelled():
        log(f"{name}: cancelled")
    elif error := task.exception():
        log(f"{name}: failed, {error}")
    else:
        log(f"{name}: clean")


async def main():
    tasks = []
    for name, load in ("socks", 1), ("sheets", 5), ("coat", 3):
        task = asyncio.create_task(wash(load), name=name)
        task.add_done_callback(report)
        tasks.append(task)
    await asyncio.sleep(0.2)
    tasks[2].cancel()
    await asyncio.wait(tasks)
    log("the machine is off")


asyncio.run(main())
