import asyncio
import time
from contextvars import ContextVar

START = time.perf_counter()
visitor = ContextVar("visitor")


def announce(text):
    seconds = time.perf_counter() - START
    print(f"{seconds:.1f} s  {visitor.get()}: {text}")


async def show_hall(number):
    await asyncio.sleep(0.3)
    announce(f"hall {number}")


async def guide(name, delay):
    await asyncio.sleep(delay)
    visitor.set(name)
    announce("welcome")
    await show_hall(1)
    await show_hall(2)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(guide("Ann", 0), name="Ann")
        group.create_task(guide("Bob", 0.1), name="Bob")


asyncio.run(main())
