import asyncio
import functools
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def async_cache(function):
    tasks = {}

    @functools.wraps(function)
    async def cached(*args):
        if args not in tasks:
            task = asyncio.create_task(
                function(*args), name="search"
            )
            task.add_done_callback(lambda task: check(args, task))
            tasks[args] = task
        return await asyncio.shield(tasks[args])

    def check(args, task):
        if task.cancelled() or task.exception():
            del tasks[args]

    return cached


@async_cache
async def find_recipe(dish):
    log(f"looking for {dish}")
    await asyncio.sleep(0.2)
    if time.perf_counter() - START < 0.4:
        raise ConnectionError("the site is down")
    return "flour, milk, eggs"


async def cook(name, patience=1):
    try:
        async with asyncio.timeout(patience):
            log(f"{name}: {await find_recipe('pancakes')}")
    except (ConnectionError, TimeoutError) as error:
        log(f"{name}: {error!r}")


async def main():
    await cook("Ann")
    await asyncio.sleep(0.3)
    async with asyncio.TaskGroup() as group:
        group.create_task(cook("Bob", patience=0.1), name="Bob")
        group.create_task(cook("Cid"), name="Cid")
    await cook("Dan")


asyncio.run(main())
