import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def hike(name, seconds, barrier):
    for place in "bridge", "summit":
        await asyncio.sleep(seconds)
        log(f"{name} is at the {place}")
        await barrier.wait()
    log(f"{name} is in the group photo")


async def main():
    barrier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(hike("Ann", 0.1, barrier), name="Ann")
        group.create_task(hike("Bob", 0.2, barrier), name="Bob")
        group.create_task(hike("Eve", 0.4, barrier), name="Eve")


asyncio.run(main())
