# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


class ScalingPool:
    def __init__(self, low, high, patience):
        self.low, self.high, self.patience = low, high, patience
        self.limit, self.line, self.busy = low, 0, 0
        self.places = asyncio.Semaphore(low)
        self.threads = ThreadPoolExecutor(high, "till")

    async def run(self, function, *args):
        loop = asyncio.get_running_loop()
        timer = loop.call_later(self.patience, self.grow)
        self.line += 1
        try:
            await self.places.acquire()
        finally:
            self.line -= 1
            timer.cancel()

        def ended(job):
            loop.call_soon_threadsafe(self.leave)

        self.busy += 1
        try:
            job = self.threads.submit(function, *args)
        except Exception:
            self.leave()
            raise
        job.add_done_callback(ended)
        return await asyncio.wrap_future(job)

    def grow(self):
        if self.limit < self.high:
            self.limit += 1
            self.places.release()

    def leave(self):
        self.busy -= 1
        if self.limit > max(self.low, self.busy + self.line):
            self.limit -= 1
        else:
            self.places.release()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await asyncio.to_thread(self.threads.shutdown)


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def serve(seconds):
    time.sleep(seconds)


async def shop(customer, start, seconds, tills):
    await asyncio.sleep(start)
    await tills.run(serve, seconds)
    log(f"{customer} leaves")


async def main():
    async with (
        ScalingPool(low=1, high=2, patience=0.3) as tills,
        asyncio.TaskGroup() as group,
    ):
        for customer, start, seconds in (
            ("Ann", 0, 0.9),
            ("Bob", 0.1, 0.4),
            ("Cid", 0.2, 0.6),
            ("Dan", 2, 0.5),
            ("Eve", 2.1, 0.2),
        ):
            task = shop(customer, start, seconds, tills)
            group.create_task(task, name=customer)


if __name__ == "__main__":
    asyncio.run(main())
