import asyncio
import inspect
import time
import weakref

births = weakref.WeakKeyDictionary()


def register(loop, coroutine, **options):
    task = asyncio.Task(coroutine, loop=loop, **options)
    frame = inspect.currentframe().f_back
    while frame.f_back and frame.f_globals is not globals():
        frame = frame.f_back
    place = f"{frame.f_code.co_name}, line {frame.f_lineno}"
    births[task] = time.perf_counter(), place
    return task


def report(limit):
    for task, (since, place) in births.items():
        age = time.perf_counter() - since
        if age > limit and not task.done():
            print(f"{task.get_name()}: {age:.1f} s old,", end=" ")
            print(f"made in {place}")


async def rent(bike):
    name = f"track {bike}"
    tracker = asyncio.create_task(asyncio.sleep(3600), name=name)
    await asyncio.sleep(0.3)


async def main():
    asyncio.get_running_loop().set_task_factory(register)
    async with asyncio.TaskGroup() as group:
        group.create_task(rent("red"), name="rent red")
        await asyncio.sleep(0.4)
        group.create_task(rent("blue"), name="rent blue")
    report(0.2)


asyncio.run(main())
