import asyncio
import itertools
import time
from asyncio import TaskGroup

SECONDS = 0.5, 0.1, 0.1, 0.4, 0.3, 0.1, 0.5, 0.3, 0.4, 0.2
LIMIT = 2


class Shop:
    def __init__(self):
        self.taken = self.working = self.most = self.tasks = 0

    def orders(self):
        for seconds in SECONDS:
            self.taken += 1
            yield seconds

    async def serve(self, seconds):
        self.working += 1
        self.most = max(self.most, self.working)
        self.tasks = max(self.tasks, len(asyncio.all_tasks()) - 2)
        await asyncio.sleep(seconds)
        self.working -= 1


async def no_limit(shop):
    async with TaskGroup() as group:
        for order in shop.orders():
            group.create_task(shop.serve(order))


async def batches(shop):
    orders = shop.orders()
    while batch := list(itertools.islice(orders, LIMIT)):
        async with TaskGroup() as group:
            for order in batch:
                group.create_task(shop.serve(order))


async def semaphore(shop):
    async def one(order):
        async with places:
            await shop.serve(order)

    places = asyncio.Semaphore(LIMIT)
    async with TaskGroup() as group:
        for order in shop.orders():
            group.create_task(one(order))


async def pool(shop):
    async def worker():
        while order := await queue.get():
            await shop.serve(order)

    queue = asyncio.Queue(maxsize=LIMIT)
    async with TaskGroup() as group:
        for _ in range(LIMIT):
            group.create_task(worker())
        for order in shop.orders():
            await queue.put(order)
        for _ in range(LIMIT):
            await queue.put(None)


async def place_first(shop):
    places = asyncio.BoundedSemaphore(LIMIT)
    async with TaskGroup() as group:
        for order in shop.orders():
            await places.acquire()
            task = group.create_task(shop.serve(order))
            task.add_done_callback(lambda _: places.release())


async def main():
    print("             at once  tasks  taken at 0.05 s  all done")
    for way in no_limit, batches, semaphore, pool, place_first:
        shop = Shop()
        start = time.perf_counter()
        served = asyncio.create_task(way(shop))
        await asyncio.sleep(0.05)
        taken = shop.taken
        await served
        total = time.perf_counter() - start
        row = f"{way.__name__:12} {shop.most:4} {shop.tasks:8}"
        print(f"{row} {taken:10} {total:13.1f} s")


asyncio.run(main())
