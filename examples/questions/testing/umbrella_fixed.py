# needs: pytest, pytest-asyncio
from unittest.mock import AsyncMock

import pytest


async def advise(city, ask_weather):
    try:
        weather = await ask_weather(city)
    except ConnectionError:
        return "both"
    return "umbrella" if weather == "rain" else "sunglasses"


@pytest.mark.asyncio
async def test_rain():
    ask_weather = AsyncMock(return_value="rain")
    assert await advise("Oslo", ask_weather) == "umbrella"
    ask_weather.assert_awaited_once_with("Oslo")


@pytest.mark.asyncio
async def test_no_connection():
    ask_weather = AsyncMock(side_effect=ConnectionError)
    assert await advise("Oslo", ask_weather) == "both"


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
