"""What it costs to lose nothing: jobs that do nothing, through each kind of queue.

The baseline is three commits of plain SQLite for a job: accept, claim, acknowledge.
"""

import asyncio
import inspect
import sqlite3
import tempfile
import time

from taskqueue import NewJob, TaskQueue, Workers, open_store

COLUMNS = [
    {"ru": "через что прошла работа", "en": "what the jobs went through"},
    {"ru": "работ в секунду", "en": "jobs per second"},
    {"ru": "к простому SQLite", "en": "ratio to plain SQLite"},
]
ROUNDS, JOBS = 12, 200


def plain(path: str, count: int) -> None:
    """Three durable steps for each job: no loop, no threads, one worker."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = FULL")
    base.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT)")
    for number in range(count):
        base.execute("INSERT INTO jobs VALUES (?, 'waiting')", [number])
        base.execute("UPDATE jobs SET state = 'running' WHERE id = ?", [number])
        base.execute("UPDATE jobs SET state = 'done' WHERE id = ?", [number])
    base.close()


async def memory(path: str, count: int) -> None:
    """An asyncio.Queue: nothing is kept anywhere."""
    queue = asyncio.Queue()

    async def work():
        while True:
            await queue.get()
            await asyncio.sleep(0)
            queue.task_done()

    workers = [asyncio.create_task(work()) for _ in range(8)]
    for number in range(count):
        await queue.put(number)
    await queue.join()
    for worker in workers:
        worker.cancel()


async def nothing(job) -> None:
    await asyncio.sleep(0)


def ours(workers: int, batch: int):
    """The task queue: so many workers, so many jobs a submission."""

    async def run(path: str, count: int) -> None:
        async with TaskQueue(await open_store(path)) as queue:
            for start in range(0, count, batch):
                numbers = range(start, min(start + batch, count))
                await queue.submit_many(NewJob("nothing", n) for n in numbers)
            await Workers(queue, {"nothing": nothing}, count=workers).run(drain=True)

    return run


def rate(way, count: int) -> float:
    """Jobs per second of one round."""
    with tempfile.TemporaryDirectory() as home:
        begin = time.perf_counter()
        if inspect.iscoroutinefunction(way):
            asyncio.run(way(f"{home}/jobs.db", count))
        else:
            way(f"{home}/jobs.db", count)
        return count / (time.perf_counter() - begin)


def measure(scale: float) -> list:
    rounds, count = max(1, round(ROUNDS * scale)), max(5, round(JOBS * scale))
    ways = [
        ({"ru": "простой SQLite, без `asyncio`", "en": "plain SQLite, no `asyncio`"}, plain),
        ({"ru": "`asyncio.Queue` в памяти", "en": "`asyncio.Queue` in memory"}, memory),
        ({"ru": "очередь задач, 1 работник", "en": "task queue, 1 worker"}, ours(1, 1)),
        ({"ru": "очередь задач, 8 работников", "en": "task queue, 8 workers"}, ours(8, 1)),
        ({"ru": "то же, приём по 100 работ", "en": "the same, accepted by 100"}, ours(8, 100)),
    ]
    best = [0.0] * len(ways)
    for _ in range(rounds):  # in turns, so that a busy machine is so for all
        best = [max(b, rate(way, count)) for b, (_, way) in zip(best, ways, strict=True)]
    ratios = [speed / best[0] for speed in best]
    return [
        [name, round(speed), round(ratio, 2) if ratio < 10 else round(ratio)]
        for (name, _), speed, ratio in zip(ways, best, ratios, strict=True)
    ]
