# needs: pytest, pytest-asyncio
import asyncio
from contextlib import aclosing

import pytest
from batching_iterator import Batches

pytestmark = pytest.mark.asyncio


async def drain(queue):
    while (item := await queue.get()) is not None:
        if isinstance(item, Exception):
            raise item
        yield item


def batches(*items, size=3, seconds=60):
    queue = asyncio.Queue()
    for item in items:
        queue.put_nowait(item)
    return queue, Batches(drain(queue), size, seconds)


async def take(groups):
    async with asyncio.timeout(1):
        return await anext(groups)


async def test_full_batches_and_the_rest():
    _, groups = batches(1, 2, 3, 4, 5, None)
    assert await take(groups) == [1, 2, 3]
    assert await take(groups) == [4, 5]
    with pytest.raises(StopAsyncIteration):
        await take(groups)


async def test_time_is_up_and_nothing_is_lost():
    queue, groups = batches(1, 2, seconds=0.05)
    assert await take(groups) == [1, 2]
    for item in 3, 4, 5:
        queue.put_nowait(item)
    assert await take(groups) == [3, 4, 5]
    await groups.aclose()


async def test_a_busy_consumer_does_not_start_the_time_anew():
    queue, groups = batches(1, seconds=0.05)
    assert await take(groups) == [1]
    queue.put_nowait(2)
    for _ in range(9):
        await asyncio.sleep(0)
    groups.seconds = 60
    assert await take(groups) == [2]
    await groups.aclose()


async def test_without_items_there_is_no_batch():
    _, groups = batches(seconds=0)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await anext(groups)
    await groups.aclose()


async def test_cancelled_it_keeps_what_it_has():
    queue, groups = batches(1, 2)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await anext(groups)
    queue.put_nowait(3)
    assert await take(groups) == [1, 2, 3]
    await groups.aclose()


async def test_first_the_items_then_the_error():
    _, groups = batches(1, 2, ConnectionError())
    assert await take(groups) == [1, 2]
    for error in ConnectionError, StopAsyncIteration:
        with pytest.raises(error):
            await take(groups)


@pytest.mark.parametrize("size", [1, 3])
async def test_who_closes_it_closes_the_source(size):
    open_sources = {"gate"}

    async def gate():
        try:
            while True:
                yield "a visitor"
                await asyncio.sleep(60)
        finally:
            open_sources.clear()

    async with aclosing(Batches(gate(), size, 0.05)) as groups:
        assert await take(groups) == ["a visitor"]
    assert not open_sources
    assert len(asyncio.all_tasks()) == 1


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
