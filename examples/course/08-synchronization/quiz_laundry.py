import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(lock, name, loads):
    for number in range(1, loads + 1):
        async with lock:
            log(f"{name}: load {number}")
            await asyncio.sleep(0.1)


async def main():
    machine = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(wash(machine, "Ann", 2), name="Ann")
        group.create_task(wash(machine, "Bob", 1), name="Bob")
        group.create_task(wash(machine, "Eve", 1), name="Eve")


asyncio.run(main())
