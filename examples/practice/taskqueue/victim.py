"""The program that the kill test kills, begins again, and kills again.

    python -m taskqueue.victim jobs.db 60

It submits that many jobs and does them, saying each step on its output
at once: "accepted KEY" when `submit` has returned, "began KEY" before a
handler's first statement, "done KEY" or "dead KEY" when the store has
confirmed it.
"""

import asyncio
import os
import random
import sys

from taskqueue.jobs import Job
from taskqueue.queue import TaskQueue
from taskqueue.store import open_store
from taskqueue.workers import Workers


def say(event: str, key: str) -> None:
    """One line in one write: a kill cannot leave half of it."""
    os.write(1, f"{event} {key}\n".encode())


async def good(job: Job) -> None:
    say("began", job.key)
    await asyncio.sleep(random.uniform(0.0, 0.01))


async def bad(job: Job) -> None:
    await good(job)
    raise RuntimeError("always fails")


async def produce(queue: TaskQueue, count: int) -> None:
    """Submit all the jobs, in every life from the first: keys repeat."""
    for number in range(count):
        key = f"job-{number}"
        kind = "bad" if number % 5 == 4 else "good"
        await queue.submit(kind, number, priority=number % 3, key=key)
        say("accepted", key)


async def main(address: str, count: int) -> None:
    async with TaskQueue(await open_store(address)) as queue:
        workers = Workers(
            queue,
            {"good": good, "bad": bad},
            lease=0.3,
            poll=0.05,
            pause=lambda attempt: 0.01,
            watch=lambda event, job: say(event, job.key),
        )
        await produce(queue, count // 2)
        async with asyncio.TaskGroup() as group:
            group.create_task(produce(queue, count))
            group.create_task(workers.run(drain=True))
        await workers.run(drain=True)  # what came after they had left


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
