# needs: pytest, pytest-asyncio
import asyncio

import pytest
from producer_consumer import process

pytestmark = pytest.mark.asyncio


async def numbers(*found):
    for number in found:
        await asyncio.sleep(0)
        if number is None:
            raise ConnectionError("no more tables")
        yield number


async def process_all(handle, *sources, consumers=2, room=1):
    async with asyncio.timeout(1):
        return await process(sources, handle, consumers, room)


async def test_every_job_is_done_once():
    done = []

    async def handle(job):
        await asyncio.sleep(0)
        done.append(job)

    sources = [numbers(*range(n, n + 10)) for n in (0, 10, 20)]
    assert await process_all(handle, *sources, consumers=4) == []
    assert sorted(done) == list(range(30))


async def test_one_failed_job_does_not_stop_the_others():
    done = []

    async def handle(job):
        done.append(1 / job)

    failed = await process_all(handle, numbers(0, 1, 0, 2, 0, 4))
    assert done == [1, 0.5, 0.25]
    assert [type(e) for e in failed] == [ZeroDivisionError] * 3


async def test_after_a_failed_producer_its_jobs_are_done():
    done = []

    async def handle(job):
        done.append(job)

    sources = numbers(1, None), numbers(2, 3, 4)
    failed = await process_all(handle, *sources, room=9)
    assert sorted(done) == [1, 2, 3, 4]
    assert [str(error) for error in failed] == ["no more tables"]


async def cancelled_stove():
    stove = asyncio.get_running_loop().create_future()
    stove.cancel()
    await stove


async def test_a_job_that_was_cancelled_is_not_our_end():
    async def handle(job):
        await cancelled_stove()

    failed = await process_all(handle, numbers(1, 2, 3))
    assert len(failed) == 3


async def test_a_source_that_was_cancelled_is_a_failure():
    async def source():
        yield 1
        await cancelled_stove()

    async def handle(job):
        pass

    [error] = await process_all(handle, source())
    assert isinstance(error, asyncio.CancelledError)


async def test_a_failed_clean_up_does_not_undo_cancellation():
    begun, handled = asyncio.Event(), []

    async def handle(job):
        handled.append(job)
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            raise OSError("the stove is broken")

    work = process([numbers(*range(9))], handle, 1, room=9)
    task = asyncio.create_task(work)
    await begun.wait()
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=1)
    assert done
    assert task.exception().subgroup(OSError)
    assert handled == [0]


async def test_back_pressure_and_a_clean_cancellation():
    taken, oven_is_hot = [], asyncio.Event()

    async def endless():
        while True:
            taken.append("order")
            yield "order"
            await asyncio.sleep(0)

    async def handle(job):
        await oven_is_hot.wait()

    work = process([endless()], handle, 2, room=3)
    task = asyncio.create_task(work)
    await asyncio.sleep(0.1)
    assert len(taken) == 2 + 3 + 1
    task.cancel()
    await asyncio.wait([task], timeout=1)
    oven_is_hot.set()
    assert task.cancelled()
    assert len(asyncio.all_tasks()) == 1


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
