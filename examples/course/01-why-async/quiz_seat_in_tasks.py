import asyncio
import time

START = time.perf_counter()
seats = 1


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def buy(name, seconds):
    global seats
    await asyncio.sleep(seconds)
    if seats > 0:
        time.sleep(0.3)
        seats -= 1
        log(f"{name} has a seat, seats left: {seats}")
    else:
        log(f"{name} is too late")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("Ann", 0.1), name="Ann")
        group.create_task(buy("Bob", 0.2), name="Bob")


asyncio.run(main())
