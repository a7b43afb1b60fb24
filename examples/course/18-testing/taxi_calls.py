# needs: pytest, pytest-asyncio
from unittest.mock import AsyncMock

import pytest


async def order_taxi(call, tries):
    for left in reversed(range(tries)):
        try:
            return await call("a taxi, please")
        except ConnectionError:
            if not left:
                raise


@pytest.mark.asyncio
async def test_the_third_call_gets_through():
    answers = [ConnectionError, ConnectionError, "car 7"]
    call = AsyncMock(side_effect=answers)
    assert await order_taxi(call, tries=3) == "car 7"
    assert call.await_count == 3
    call.assert_awaited_with("a taxi, please")


@pytest.mark.asyncio
async def test_two_tries_mean_two_calls():
    call = AsyncMock(side_effect=ConnectionError)
    with pytest.raises(ConnectionError):
        await order_taxi(call, tries=2)
    assert call.await_count == 2


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
