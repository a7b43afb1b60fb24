# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()
GUESTS = {"Ann": 0.4, "B@b": 0.2, "Eve": 0.3}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def print_badge(name, seconds):
    time.sleep(seconds)
    if not name.isalpha():
        raise ValueError(f"no such letters: {name}")
    return f"badge for {name}"


async def order(name, seconds):
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(PRINTERS, print_badge, name, seconds)
    try:
        log(await job)
    except ValueError as error:
        log(error)


async def main():
    async with asyncio.TaskGroup() as group:
        for name, seconds in GUESTS.items():
            group.create_task(order(name, seconds), name=name)


with ThreadPoolExecutor(2, "printer") as PRINTERS:
    asyncio.run(main())
