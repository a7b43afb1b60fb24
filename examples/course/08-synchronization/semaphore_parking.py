import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def park(car, places):
    async with places:
        log(f"{car} parks, full: {places.locked()}")
        await asyncio.sleep(0.2)
    log(f"{car} leaves")


async def main():
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for car in "red", "blue", "grey":
            group.create_task(park(car, places), name=car)


asyncio.run(main())
