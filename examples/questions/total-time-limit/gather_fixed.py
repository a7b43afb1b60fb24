import asyncio
import time

START = time.perf_counter()
HOTELS = {"Lily": 0.2, "Rose": 0.5, "Iris": 0.7, "Fern": 0.1}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel):
    await asyncio.sleep(HOTELS[hotel])
    log(f"{hotel} answers")
    return "has a room"


async def main():
    tasks = {}
    try:
        async with asyncio.timeout(0.4):
            async with asyncio.TaskGroup() as group:
                for hotel in HOTELS:
                    task = group.create_task(ask(hotel), name=hotel)
                    tasks[hotel] = task
    except TimeoutError:
        log("the time is up")
    for hotel, task in tasks.items():
        late = task.cancelled()
        log(f"{hotel}: {'too late' if late else task.result()}")


asyncio.run(main())
