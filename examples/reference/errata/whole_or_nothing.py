import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(city, seconds):
    await asyncio.sleep(seconds)
    return f"{city}: sunny"


async def main():
    cities = call("Oslo", 0.1), call("Rome", 0.9)
    try:
        log(await asyncio.wait_for(asyncio.gather(*cities), 0.4))
    except TimeoutError:
        log("gather: no answers")

    try:
        async with (
            asyncio.timeout(0.4),
            asyncio.TaskGroup() as group,
        ):
            cities = call("Oslo", 0.1), call("Rome", 0.9)
            tasks = [group.create_task(city) for city in cities]
    except TimeoutError:
        pass
    for task in tasks:
        if not task.cancelled():
            log(f"group: {task.result()}")


asyncio.run(main())
