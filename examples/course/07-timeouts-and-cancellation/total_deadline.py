import asyncio
import time

SECONDS = {"Oslo": 0.2, "Rome": 0.6, "Lima": 0.3, "Baku": 0.5}
START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(city):
    await asyncio.sleep(SECONDS[city])
    return "sunny"


async def main():
    try:
        async with asyncio.timeout(0.4):
            async with asyncio.TaskGroup() as group:
                tasks = [
                    group.create_task(ask(city), name=city)
                    for city in SECONDS
                ]
    except TimeoutError:
        log("the time is up")
    for task in tasks:
        late = task.cancelled()
        log(f"{task.get_name()}: {'-' if late else task.result()}")


asyncio.run(main())
