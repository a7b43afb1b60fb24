"""What fails, who leaves and when it is closed: the cache survives it."""

import asyncio

import pytest

from ttlcache import Cache, CacheClosed, LoadCancelled
from ttlcache.faults import Cut

NET = 5  # seconds: no test waits so long unless it hangs


class Source:
    """Loads that end when the test says so, and a clock that it moves."""

    def __init__(self):
        self.now, self.calls, self.answers = 0.0, [], {}

    async def load(self, key):
        future = asyncio.get_running_loop().create_future()
        self.calls.append(key)
        self.answers.setdefault(key, []).append(future)
        return await future

    def answer(self, key, value):
        self.answers[key].pop(0).set_result(value)

    def fail(self, key, error):
        self.answers[key].pop(0).set_exception(error)

    def cache(self, **options):
        chosen = {"size": 10, "ttl": 10, "clock": lambda: self.now, **options}
        return Cache(self.load, **chosen)


async def settle():
    for _ in range(10):
        await asyncio.sleep(0)


def ask(cache, *keys):
    return [asyncio.create_task(cache.get(key), name=key) for key in keys]


@pytest.mark.asyncio
async def test_a_thousand_share_one_load():
    source = Source()
    async with source.cache() as cache:
        tasks = ask(cache, *["tea"] * 1000)
        await settle()
        source.answer("tea", 7)
        assert await asyncio.gather(*tasks) == [7] * 1000
        assert await cache.get("tea") == 7
        assert source.calls == ["tea"]
        found = cache.stats()
        assert (found.loads, found.joined, found.hits) == (1, 999, 1)


@pytest.mark.asyncio
async def test_one_key_does_not_wait_for_another():
    source = Source()
    async with source.cache() as cache:
        slow, quick = ask(cache, "slow", "quick")
        await settle()
        source.answer("quick", 1)
        assert await asyncio.wait_for(quick, NET) == 1
        assert not slow.done()


@pytest.mark.asyncio
async def test_a_failure_reaches_all_who_wait_and_is_not_kept():
    source = Source()
    async with source.cache() as cache:
        tasks = ask(cache, "tea", "tea", "tea")
        await settle()
        source.fail("tea", ConnectionError("down"))
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [str(error) for error in found] == ["down"] * 3
        (again,) = ask(cache, "tea")
        await settle()
        source.answer("tea", 7)
        assert await asyncio.wait_for(again, NET) == 7
        assert cache.stats().failures == 1


@pytest.mark.asyncio
async def test_a_waiter_who_leaves_takes_nobody_along():
    """Whichever leaves, the one who began the load too; or all do."""
    for leaving in [0], [1], [2], [0, 2], [0, 1, 2]:
        source = Source()
        async with source.cache() as cache:
            tasks = ask(cache, "tea", "tea", "tea")
            await settle()
            for number in leaving:
                tasks[number].cancel()
            await settle()
            source.answer("tea", 7)
            found = await asyncio.gather(*tasks, return_exceptions=True)
            for number, result in enumerate(found):
                gone = isinstance(result, asyncio.CancelledError)
                assert gone if number in leaving else result == 7
            assert await cache.get("tea") == 7
            assert source.calls == ["tea"]


@pytest.mark.asyncio
async def test_a_cancelled_load_is_an_error_and_no_cancellation():
    """A library may cancel what the load waits for."""
    source = Source()
    async with source.cache() as cache:
        (asked,) = ask(cache, "tea")
        await settle()
        source.answers["tea"].pop().cancel()
        with pytest.raises(LoadCancelled, match="'tea'"):
            await asked
        assert cache.stats().failures == 1


@pytest.mark.asyncio
async def test_a_load_that_hangs_frees_its_key():
    calls = []

    async def load(key):
        calls.append(key)
        if len(calls) == 1:
            await asyncio.Event().wait()
        return 7

    async with Cache(load, size=1, ttl=10, timeout=0.01) as cache:
        with pytest.raises(TimeoutError, match=r"'tea' in 0\.01 s"):
            await asyncio.wait_for(cache.get("tea"), NET)
        assert await asyncio.wait_for(cache.get("tea"), NET) == 7


@pytest.mark.asyncio
async def test_a_load_may_have_a_timeout_of_its_own():
    async def load(key):
        raise TimeoutError("the database is slow")

    async with Cache(load, size=1, ttl=1) as cache:
        with pytest.raises(TimeoutError, match="the database is slow"):
            await cache.get("tea")


@pytest.mark.asyncio
@pytest.mark.parametrize("old_first", [True, False])
async def test_an_answer_asked_for_before_a_change_is_not_kept(old_first):
    source = Source()
    async with source.cache() as cache:
        (early,) = ask(cache, "tea")
        await settle()
        assert cache.invalidate("tea")
        (late,) = ask(cache, "tea")
        await settle()
        assert source.calls == ["tea", "tea"]
        ends = [(0, "old", early), (1, "new", late)]
        for number, value, asked in ends if old_first else reversed(ends):
            source.answers["tea"][number].set_result(value)
            assert await asyncio.wait_for(asked, NET) == value
        assert await cache.get("tea") == "new"
        assert source.calls == ["tea", "tea"]


@pytest.mark.asyncio
async def test_a_full_cache_lets_the_expired_go_first():
    source = Source()
    async with source.cache(size=2) as cache:
        for key, now in ("old", 0), ("fresh", 9):
            source.now = now
            (asked,) = ask(cache, key)
            await settle()
            source.answer(key, key)
            await asked
        await cache.get("old")  # now the one used last
        source.now = 10
        (asked,) = ask(cache, "third")
        await settle()
        source.answer("third", 3)
        await asked
        assert await cache.get("fresh") == "fresh"
        found = cache.stats()
        assert (found.size, found.expired, found.evicted) == (2, 1, 0)


@pytest.mark.asyncio
async def test_the_sweeper_removes_what_nobody_asks_for():
    async def load(key):
        return key

    now = 0.0
    async with Cache(
        load, size=5000, ttl=1, sweep_every=0.01, clock=lambda: now
    ) as cache:
        for number in range(3000):
            await cache.get(number)
        now = 1.0
        async with asyncio.timeout(NET):
            while cache.stats().size:
                await asyncio.sleep(0.01)
        assert cache.stats().expired == 3000


@pytest.mark.asyncio
async def test_closing_ends_all_loads_and_tells_those_who_wait():
    source, others = Source(), asyncio.all_tasks()
    async with source.cache() as cache:
        tasks = ask(cache, "tea", "tea", "jam")
        await settle()
        cache.invalidate("jam")
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(error) for error in found] == [CacheClosed] * 3
    with pytest.raises(CacheClosed):
        await cache.get("tea")
    assert asyncio.all_tasks() == others
    await cache.close()


@pytest.mark.asyncio
async def test_a_load_cancelled_before_its_first_step_frees_its_key():
    """Closed in the very step in which the load was begun."""
    source, others = Source(), asyncio.all_tasks()
    async with source.cache() as cache:
        asked = asyncio.create_task(cache.get("tea"))
        await asyncio.sleep(0)
        assert not source.calls  # the load has not run yet
    with pytest.raises(CacheClosed):
        await asyncio.wait_for(asked, NET)
    assert asyncio.all_tasks() == others
    assert cache.stats().loading == 0


@pytest.mark.asyncio
async def test_close_waits_for_a_load_that_cleans_up():
    cleaned, started = asyncio.Event(), asyncio.Event()

    async def load(key):
        try:
            started.set()
            await asyncio.Event().wait()
        finally:
            await settle()
            cleaned.set()

    async with Cache(load, size=1, ttl=1) as cache:
        asked = asyncio.create_task(cache.get("tea"))
        await started.wait()
    assert cleaned.is_set()
    with pytest.raises(CacheClosed):
        await asked


@pytest.mark.asyncio
async def test_get_cancelled_at_each_wait():
    """The others get the answer, and so does whoever comes later."""
    n, cuts = 0, 0
    while True:
        n += 1
        source = Source()
        async with source.cache() as cache:
            cutting = Cut(cache.get("tea"), n)

            async def run(cutting=cutting):
                return await cutting

            first = asyncio.create_task(run())
            await asyncio.sleep(0)
            others = ask(cache, "tea", "tea")
            await settle()
            source.answer("tea", 7)
            assert await asyncio.gather(*others) == [7, 7]
            assert await cache.get("tea") == 7
            found = cache.stats()
            assert (source.calls, found.loading) == (["tea"], 0)
            if cutting.waits < n:
                assert await first == 7
                break
            with pytest.raises(asyncio.CancelledError):
                await first
            cuts += 1
    assert cuts == 1  # there is one place where a `get` can wait


@pytest.mark.asyncio
async def test_a_load_cancelled_at_each_wait():
    """The key is free again at once, whatever the load was doing."""
    n = 0
    while True:
        n += 1
        cuts = []

        async def steps(key):
            for _ in range(3):
                await asyncio.sleep(0)
            async with asyncio.Lock():
                await asyncio.sleep(0)
            return key

        async def load(key, n=n, cuts=cuts, steps=steps):
            cuts.append(Cut(steps(key), 0 if cuts else n))
            return await cuts[-1]

        async with Cache(load, size=1, ttl=1) as cache:
            tasks = ask(cache, "tea", "tea")
            found = await asyncio.gather(*tasks, return_exceptions=True)
            whole = cuts[0].waits < n
            if whole:
                assert found == ["tea", "tea"]
            else:
                assert [type(f) for f in found] == [LoadCancelled] * 2
            assert await asyncio.wait_for(cache.get("tea"), NET) == "tea"
            assert cache.stats().failures == (not whole)
        if whole:
            break
    assert n == 5  # four waits, and once none of them


@pytest.mark.asyncio
async def test_close_cancelled_at_each_wait():
    """All has been told to stop; another `close` waits for the rest."""
    n, others = 0, asyncio.all_tasks()
    while True:
        n += 1
        source = Source()
        cache = await source.cache().__aenter__()
        tasks = ask(cache, "tea", "jam")
        await settle()
        cutting = Cut(cache.close(), n)

        async def run(cutting=cutting):
            return await cutting

        await asyncio.wait([asyncio.create_task(run())])
        await asyncio.wait_for(cache.close(), NET)
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(error) for error in found] == [CacheClosed] * 2
        assert asyncio.all_tasks() == others
        if cutting.waits < n:
            break
    assert n == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("first", [True, False])
async def test_a_load_that_closes_its_cache_does_not_wait_for_itself(first):
    async def load(key):
        try:
            if not first:
                await asyncio.Event().wait()
        finally:
            await cache.close()
        return 7

    others = asyncio.all_tasks()
    async with asyncio.timeout(NET), Cache(load, size=1, ttl=1) as cache:
        (asked,) = ask(cache, "tea")
        await settle()
    (found,) = await asyncio.gather(asked, return_exceptions=True)
    assert found == 7 if first else isinstance(found, CacheClosed)
    assert asyncio.all_tasks() == others


@pytest.mark.asyncio
async def test_a_load_that_asks_for_itself_is_told_so():
    async def load(key):
        return await cache.get(key)

    async with Cache(load, size=1, ttl=1) as cache:
        with pytest.raises(RuntimeError, match="'tea' waits for itself"):
            await asyncio.wait_for(cache.get("tea"), NET)


@pytest.mark.asyncio
async def test_a_cache_must_be_open_and_is_opened_once():
    source = Source()
    cache = source.cache()
    with pytest.raises(RuntimeError, match="async with"):
        await cache.get("tea")
    async with cache:
        pass
    with pytest.raises(RuntimeError, match="only once"):
        await cache.__aenter__()


@pytest.mark.parametrize(
    ("options", "error", "text"),
    [
        ({"size": 0}, ValueError, "size must be above zero, not 0"),
        ({"size": 1.5}, TypeError, "size must be a whole number, not 1.5"),
        ({"size": True}, TypeError, "size must be a whole number, not True"),
        ({"ttl": 0}, ValueError, "ttl must be above zero, not 0"),
        ({"ttl": float("nan")}, ValueError, "ttl must be above zero"),
        ({"ttl": "60"}, TypeError, "ttl must be a number, not '60'"),
        ({"timeout": -1}, ValueError, "timeout must be above zero, not -1"),
        ({"sweep_every": None}, TypeError, "sweep_every must be a number"),
    ],
)
def test_bad_input_is_named(options, error, text):
    with pytest.raises(error, match=text):
        Source().cache(**options)


def test_the_load_must_be_callable():
    with pytest.raises(TypeError, match="must be an async function, not 7"):
        Cache(7, size=1, ttl=1)
