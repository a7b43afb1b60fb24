# needs: aiosqlite, files, threads
import asyncio
import tempfile
import time

from taskqueue import Reject, TaskQueue, Workers, open_store

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(job):
    await asyncio.sleep(0.1)
    log(f"{job.payload}, attempt {job.attempt}")
    match job.payload:
        case "Bob" if job.attempt == 1:
            raise ConnectionError("busy")
        case "Cid":
            raise ConnectionError("nobody answers")
        case "Dan":
            raise Reject("no such number")


async def main():
    with tempfile.TemporaryDirectory() as home:
        store = await open_store(f"{home}/calls.db")
        async with TaskQueue(store) as queue:
            for name in "Ann", "Bob", "Cid", "Dan":
                await queue.submit("call", name, attempts=2)
            await queue.submit("call", "fire!", priority=9)
            workers = Workers(
                queue,
                {"call": call},
                count=2,
                pause=lambda attempt: 0.4,
            )
            await workers.run(drain=True)
            for job in await queue.dead():
                log(f"dead: {job.payload}: {job.error}")
            stats = await queue.stats()
            log(f"done {stats.done}, dead {stats.dead}")


asyncio.run(main())
