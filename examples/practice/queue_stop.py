# needs: aiosqlite, files, threads
import asyncio
import tempfile
import time

from taskqueue import TaskQueue, Workers, open_store

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def paint(job):
    seconds = job.payload
    await asyncio.sleep(seconds)
    log(f"{job.key} is painted, attempt {job.attempt}")


async def day(path, stop_at):
    async with TaskQueue(await open_store(path)) as queue:
        for thing, seconds in {
            "door": 0.4,
            "wall": 0.9,
            "gate": 0.2,
        }.items():
            await queue.submit("paint", seconds, key=thing)
        workers = Workers(queue, {"paint": paint}, count=2, grace=0.3)
        loop = asyncio.get_running_loop()
        timer = loop.call_later(stop_at, workers.stop)
        await workers.run(drain=True)
        timer.cancel()
        log(f"end of the day: {dict(workers.counts)}")


async def main():
    with tempfile.TemporaryDirectory() as home:
        await day(f"{home}/paint.db", stop_at=0.3)
        await day(f"{home}/paint.db", stop_at=5)


asyncio.run(main())
