# needs: pytest, pytest-asyncio
import asyncio

import pytest
from ttl_cache import Cache

pytestmark = pytest.mark.asyncio


class Source:
    def __init__(self):
        self.asked, self.dropped, self.error = [], [], None
        self.answer = asyncio.Event()

    async def load(self, key):
        self.asked.append(key)
        try:
            await self.answer.wait()
        except asyncio.CancelledError:
            self.dropped.append(key)
            raise
        if self.error:
            raise self.error
        return key.upper()


async def waiting(cache, *keys):
    tasks = [asyncio.create_task(cache.get(key)) for key in keys]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return tasks


async def test_ten_callers_one_question():
    source = Source()
    cache = Cache(source.load, ttl=60, size=9)
    tasks = await waiting(cache, *["a"] * 10)
    source.answer.set()
    assert await asyncio.gather(*tasks) == ["A"] * 10
    assert await cache.get("a") == "A"
    assert source.asked == ["a"]


async def test_one_leaves_the_others_get_their_answer():
    source = Source()
    cache = Cache(source.load, ttl=60, size=9)
    left, stayed = await waiting(cache, "a", "a")
    left.cancel()
    await asyncio.wait([left])
    source.answer.set()
    assert await stayed == "A"
    assert source.asked == ["a"]


async def test_the_last_one_leaves_and_the_question_is_dropped():
    source = Source()
    cache = Cache(source.load, ttl=60, size=9)
    [left] = await waiting(cache, "a")
    left.cancel()
    [newcomer] = await waiting(cache, "a")
    assert source.asked == ["a", "a"]
    assert source.dropped == ["a"]
    source.answer.set()
    assert await newcomer == "A"


async def test_a_failure_reaches_all_and_is_not_kept():
    source = Source()
    source.error = ConnectionError()
    source.answer.set()
    cache = Cache(source.load, ttl=60, size=9)
    both = cache.get("a"), cache.get("a")
    errors = await asyncio.gather(*both, return_exceptions=True)
    assert errors == [source.error] * 2
    source.error = None
    assert await cache.get("a") == "A"
    assert source.asked == ["a", "a"]


async def test_its_time_begins_with_the_answer():
    source, now = Source(), 100
    cache = Cache(source.load, ttl=5, size=9)
    cache.now = lambda: now
    [task] = await waiting(cache, "a")
    now = 200
    source.answer.set()
    await task
    now = 204
    await cache.get("a")
    assert source.asked == ["a"]
    now = 205
    await cache.get("a")
    assert source.asked == ["a", "a"]


async def test_the_least_recently_used_makes_room():
    source = Source()
    source.answer.set()
    cache = Cache(source.load, ttl=60, size=2)
    for key in "abaca":
        await cache.get(key)
    assert source.asked == ["a", "b", "c"]
    await cache.get("b")
    assert source.asked == ["a", "b", "c", "b"]


async def test_pushed_out_while_it_is_being_answered():
    source = Source()
    cache = Cache(source.load, ttl=60, size=1)
    tasks = await waiting(cache, "a", "b", "a")
    source.answer.set()
    assert await asyncio.gather(*tasks) == ["A", "B", "A"]
    assert source.asked == ["a", "b", "a"]


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
