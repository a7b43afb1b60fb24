"""Cancellation at each await, early and late, loses nothing.

`Cut` drives a coroutine and cancels it at its n-th wait: early, before
what it waits for has happened; late, when it has, but the coroutine does
not know yet.  Each scenario is repeated for n = 1, 2, … until n is more
than there are waits.
"""

import asyncio
from collections import Counter
from itertools import count

import pytest

from taskqueue import TaskQueue, Workers, open_store

MODES = pytest.mark.parametrize("late", [False, True], ids=["early", "late"])


class Cut:
    """Awaits `work` and cancels its task at wait number `at`."""

    def __init__(self, work, at, late):
        self.work, self.left, self.late = work, at, late

    def __await__(self):
        task = asyncio.current_task()
        step, value = self.work.send, None
        while True:
            try:
                future = step(value)
            except StopIteration as end:
                return end.value
            self.left -= 1
            if self.left == 0 and self.late and future is not None:
                # Called before the task hears of the result.
                future.add_done_callback(lambda _: task.cancel())
            elif self.left == 0:
                task.cancel()
            try:
                step, value = self.work.send, (yield future)
            except BaseException as error:
                step, value = self.work.throw, error


async def cut(work, at, late):
    """Run `work` in a task, cut at wait `at`; True if it came to that."""
    driven = Cut(work, at, late)

    async def drive():
        await driven

    me = asyncio.current_task()
    async with asyncio.timeout(60):
        task = asyncio.create_task(drive())
        await asyncio.wait([task])
        while others := asyncio.all_tasks() - {me}:
            await asyncio.wait(others)  # a leak: a TimeoutError
    if not task.cancelled():
        task.result()
    return driven.left <= 0


def spread(store):
    """A wait before and after each statement: it may get lost either way."""
    run = store._run

    async def waiting(*arguments):
        await asyncio.sleep(0)
        rows = await run(*arguments)
        await asyncio.sleep(0)
        return rows

    store._run = waiting
    return store


async def finish(queue, began):
    """Let fresh workers do what is left, with a lease nobody waits for."""

    async def work(job):
        began[job.key] += 1

    workers = Workers(queue, {"work": work}, poll=0.05)
    async with asyncio.timeout(60):
        await workers.run(drain=True)


@MODES
@pytest.mark.asyncio
async def test_submit(address, late):
    async with TaskQueue(await open_store(address)) as queue:
        began = Counter()
        for at in count(1):
            key = f"job-{at}"
            hit = await cut(queue.submit("work", key=key), at, late)
            await queue.submit("work", key=key)  # repeated: still one job
            assert (await queue.stats()).waiting == 1
            await finish(queue, began)
            assert began[key] == 1
            if not hit:
                break
        assert at > 1


@MODES
@pytest.mark.asyncio
async def test_a_worker_at_each_await(address, late):
    async with TaskQueue(spread(await open_store(address))) as queue:
        for at in count(1):
            key, began, done = f"job-{at}", Counter(), []

            async def work(job, began=began):
                began[job.key] += 1
                await asyncio.sleep(0)
                began["ended"] += 1

            await queue.submit("work", key=key, attempts=1)
            workers = Workers(
                queue,
                {"work": work},
                watch=lambda event, job, done=done: done.append(event),
            )
            workers._draining = True

            async def alone(workers=workers):
                workers._runner = asyncio.current_task()
                await workers._work()

            hit = await cut(alone(), at, late)
            assert not workers._runs, "a run leaks"
            stats = await queue.stats()
            assert stats.running == 0, "nobody has to wait for a lease"
            assert stats.waiting + stats.done == at, "a job is lost"
            assert began["ended"] == stats.done - at + 1, (
                "acknowledged without being done, or the other way round"
            )
            before = stats.done, began[key]
            await finish(queue, began)
            assert (await queue.stats()).done == at
            if before[0] == at:
                assert began[key] == before[1], "acknowledged, but run again"
            if not hit:
                break
        assert at > 4, "claim, handler, settle and next_due have waits"


@MODES
@pytest.mark.asyncio
async def test_the_whole_run(address, late):
    """The waits of `run` itself: of its groups, around workers at work."""
    async with TaskQueue(spread(await open_store(address))) as queue:
        total = 0
        for at in count(1):
            began = Counter()
            keys = [await queue.submit("work") for _ in range(3)]
            total += 3

            async def work(job, began=began):
                began[job.key] += 1
                await asyncio.sleep(0)

            workers = Workers(queue, {"work": work}, count=2, poll=0.05)
            hit = await cut(workers.run(drain=True), at, late)
            assert (await queue.stats()).running == 0
            await finish(queue, began)
            assert began.keys() == {*keys}
            assert (await queue.stats()).done == total
            if not hit:
                break


@MODES
@pytest.mark.asyncio
async def test_opening_and_closing(tmp_path, late):
    async def use():
        async with TaskQueue(await open_store(f"{tmp_path}/jobs")) as queue:
            await queue.stats()

    for at in count(1):
        if not await cut(use(), at, late):
            break
    assert at > 2
