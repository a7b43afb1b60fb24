# needs: pytest, pytest-asyncio
import asyncio
from contextlib import ExitStack, suppress

import pytest
from circuit_breaker import Breaker, CircuitOpen

pytestmark = pytest.mark.asyncio


@pytest.fixture
def breaker():
    breaker = Breaker(failures=2, pause=60)
    breaker.clock = lambda: breaker.now
    breaker.now = 1000
    return breaker


async def call(breaker, error=None):
    with breaker.guard():
        if error:
            raise error


async def fail(breaker, times):
    for _ in range(times):
        with pytest.raises(ConnectionError):
            await call(breaker, ConnectionError())


async def test_it_opens_after_failures_in_a_row(breaker):
    await fail(breaker, 1)
    await call(breaker)
    await fail(breaker, 1)
    assert breaker.state == "closed"
    await fail(breaker, 1)
    assert breaker.state == "open"
    with pytest.raises(CircuitOpen):
        await call(breaker)


async def test_a_good_trial_closes_it(breaker):
    await fail(breaker, 2)
    breaker.now += 59
    with pytest.raises(CircuitOpen):
        await call(breaker)
    breaker.now += 1
    await call(breaker)
    assert breaker.state == "closed"


async def test_a_bad_trial_opens_it_for_as_long_again(breaker):
    await fail(breaker, 2)
    breaker.now += 60
    await fail(breaker, 1)
    breaker.now += 59
    with pytest.raises(CircuitOpen):
        await call(breaker)
    breaker.now += 1
    await call(breaker)


async def test_of_ten_callers_one_makes_the_trial(breaker):
    calls = 0

    async def trial():
        nonlocal calls
        with breaker.guard():
            calls += 1
            await asyncio.sleep(0)

    await fail(breaker, 2)
    breaker.now += 60
    trials = [trial() for _ in range(10)]
    results = await asyncio.gather(*trials, return_exceptions=True)
    assert calls == 1
    assert [type(r) for r in results[1:]] == [CircuitOpen] * 9


async def test_a_cancelled_trial_leaves_room_for_another(breaker):
    await fail(breaker, 2)
    breaker.now += 60
    with pytest.raises(asyncio.CancelledError):
        await call(breaker, asyncio.CancelledError())
    await call(breaker)
    assert breaker.state == "closed"


async def hang(breaker, outside, inside):
    async with asyncio.timeout(outside):
        with breaker.guard():
            async with asyncio.timeout(inside):
                await asyncio.sleep(60)


@pytest.mark.parametrize(
    ("outside", "inside", "state"),
    [(60, 0.01, "open"), (0.01, 60, "closed")],
)
async def test_a_limit_inside_counts(
    breaker, outside, inside, state
):
    for _ in range(2):
        with pytest.raises(TimeoutError):
            await hang(breaker, outside, inside)
    assert breaker.state == state


async def test_an_answer_we_do_not_like_is_an_answer(breaker):
    await fail(breaker, 2)
    breaker.now += 60
    with pytest.raises(LookupError):
        await call(breaker, LookupError())
    assert breaker.state == "closed"


@pytest.mark.parametrize("error", [None, ConnectionError()])
async def test_late_news_changes_nothing(breaker, error):
    with ExitStack() as trial:
        with suppress(ConnectionError), breaker.guard():
            await fail(breaker, 2)
            breaker.now += 60
            trial.enter_context(breaker.guard())
            if error:
                raise error
        assert breaker.state == "half-open"
    assert breaker.state == "closed"


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
