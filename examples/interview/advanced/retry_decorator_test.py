# needs: pytest, pytest-asyncio
import asyncio
from unittest.mock import AsyncMock

import pytest
from retry_decorator import retry

pytestmark = pytest.mark.asyncio


def persistent(call, **options):
    @retry(ConnectionError, **{"attempts": 3, "pause": 0} | options)
    async def order(flower):
        """Order a flower."""
        return await call(flower)

    return order


async def test_the_first_success_is_the_last_call():
    call = AsyncMock(side_effect=[ConnectionError, "sent", "again"])
    assert await persistent(call)("rose") == "sent"
    assert call.await_count == 2
    call.assert_awaited_with("rose")


async def test_the_last_error_comes_out():
    refusals = [ConnectionError(number) for number in range(4)]
    call = AsyncMock(side_effect=refusals)
    with pytest.raises(ConnectionError) as caught:
        await persistent(call)("rose")
    assert caught.value is refusals[2]
    assert caught.value.__notes__ == ["attempts: 3"]


@pytest.mark.parametrize(
    "error", [LookupError, asyncio.CancelledError]
)
async def test_other_errors_are_not_retried(error):
    call = AsyncMock(side_effect=error)
    with pytest.raises(error):
        await persistent(call)("rose")
    assert call.await_count == 1


async def test_cancelled_in_the_pause_it_does_not_call_again():
    call = AsyncMock(side_effect=ConnectionError)
    order = persistent(call, attempts=2, pause=60, spread=max)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await order("rose")
    assert call.await_count == 1


async def test_the_longest_pause_doubles():
    pauses = []

    def spread(shortest, longest):
        pauses.append((shortest, longest))
        return 0

    order = persistent(
        AsyncMock(side_effect=ConnectionError),
        attempts=4,
        pause=1,
        spread=spread,
    )
    with pytest.raises(ConnectionError):
        await order("rose")
    assert pauses == [(0, 1), (0, 2), (0, 4)]


async def test_each_call_counts_for_itself():
    call = AsyncMock(side_effect=ConnectionError)
    order = persistent(call)
    calls = order("rose"), order("tulip")
    await asyncio.gather(*calls, return_exceptions=True)
    assert call.await_count == 6
    assert order.__doc__ == "Order a flower."


async def test_a_plain_function_is_refused_at_once():
    with pytest.raises(TypeError):
        retry(OSError, attempts=2, pause=0)(print)


async def test_no_attempts_at_all_are_refused_at_once():
    with pytest.raises(ValueError, match="attempt"):
        persistent(AsyncMock(), attempts=0)


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
