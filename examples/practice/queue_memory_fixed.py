# needs: aiosqlite, files, threads
import asyncio
import tempfile
import time

from taskqueue import TaskQueue, Workers, open_store

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def send(job):
    await asyncio.sleep(0.2)
    log(f"sent to {job.payload}")


async def life(path, letters, seconds):
    log("start")
    async with TaskQueue(await open_store(path)) as queue:
        for letter in letters:
            await queue.submit("letter", letter)
            log(f"accepted: {letter}")
        workers = Workers(queue, {"letter": send}, count=1)
        task = asyncio.create_task(workers.run(), name="run")
        await asyncio.sleep(seconds)
        task.cancel()
        await asyncio.wait([task])
        log("stop")


async def main():
    with tempfile.TemporaryDirectory() as home:
        path = f"{home}/letters.db"
        await life(path, ["Ann", "Bob", "Cid"], 0.3)
        await life(path, [], 0.5)


asyncio.run(main())
