import asyncio
import time

from ttlcache import Cache

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


calls = []


async def ask_library(book):
    calls.append(book)
    if len(calls) == 1:
        await asyncio.sleep(0.2)
        raise ConnectionError("the library is closed")
    if len(calls) == 2:
        await asyncio.sleep(3600)
    await asyncio.sleep(0.2)
    return "shelf 4"


async def reader(name, shelves):
    try:
        log(f"{name}: {await shelves.get('Moby Dick')}")
    except OSError as error:
        log(f"{name}: {error}")


async def main():
    shelves = Cache(ask_library, size=100, ttl=60, timeout=0.5)
    async with shelves:
        for names in ("Ann", "Bob"), ("Cid", "Dan"), ("Eva", "Fay"):
            async with asyncio.TaskGroup() as group:
                for name in names:
                    task = reader(name, shelves)
                    group.create_task(task, name=name)
        stats = shelves.stats()
        log(f"{stats.loads} loads, {stats.failures} failed")


asyncio.run(main())
