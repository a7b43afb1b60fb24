import asyncio
import itertools
import time

START = time.perf_counter()
SECONDS = [0.2, 0.5, 0.3, 0.2, 0.3, 0.3, 0.3, 0.3]
empty = []


async def read(page):
    await asyncio.sleep(SECONDS[page - 1])
    moment = time.perf_counter() - START
    if page > 5:
        empty.append(page)
        print(f"{moment:.1f} s  page {page} is empty")
    else:
        print(f"{moment:.1f} s  page {page} is read")


async def main():
    places = asyncio.BoundedSemaphore(3)
    async with asyncio.TaskGroup() as group:
        for page in itertools.count(1):
            await places.acquire()
            if empty:
                break
            task = group.create_task(read(page))
            task.add_done_callback(lambda _: places.release())
    print(f"{page - 1} pages were asked for")


asyncio.run(main())
