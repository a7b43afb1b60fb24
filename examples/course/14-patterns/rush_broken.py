# fails: wrong output
import asyncio
import time
from collections import Counter

START = time.perf_counter()
calls = Counter()
till = asyncio.Lock()


async def buy():
    calls[f"{time.perf_counter() - START:.1f} s"] += 1
    if till.locked():
        raise ConnectionError("the ticket office is busy")
    async with till:
        await asyncio.sleep(0.1)


async def retry(function, attempts):
    for attempt in range(attempts):
        try:
            return await function()
        except ConnectionError:
            if attempt == attempts - 1:
                raise
        await asyncio.sleep(0.2 * 2**attempt)


async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(retry(buy, 8))
    for moment, number in calls.items():
        print(f"{moment}  calls: {number}")


asyncio.run(main())
