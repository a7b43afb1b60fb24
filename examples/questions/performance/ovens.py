import asyncio
import time
from collections import defaultdict
from contextlib import contextmanager

spent = defaultdict(float)


@contextmanager
def stage(name):
    start = time.perf_counter()
    try:
        yield
    finally:
        spent[name] += time.perf_counter() - start


async def bake(ovens):
    with stage("recipe"):
        await asyncio.sleep(0.1)
    with stage("queue for an oven"):
        await ovens.acquire()
    try:
        with stage("baking"):
            await asyncio.sleep(0.3)
    finally:
        ovens.release()


async def main():
    for places in (1, 3):
        ovens = asyncio.Semaphore(places)
        spent.clear()
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for dish in ("pie", "pizza", "bread"):
                group.create_task(bake(ovens), name=dish)
        total = time.perf_counter() - start
        print(f"ovens: {places}, all done in {total:.1f} s")
        for name, seconds in spent.items():
            print(f"  {name}: {seconds:.1f} s")


asyncio.run(main())
