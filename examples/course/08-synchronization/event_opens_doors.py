import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def shopper(name, doors):
    log(f"{name} comes, the doors are open: {doors.is_set()}")
    await doors.wait()
    log(f"{name} walks in")


async def main():
    doors = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(shopper("Ann", doors), name="Ann")
        group.create_task(shopper("Bob", doors), name="Bob")
        await asyncio.sleep(0.2)
        doors.set()
        await asyncio.sleep(0.1)
        group.create_task(shopper("Eve", doors), name="Eve")


asyncio.run(main())
