# needs: pytest, pytest-asyncio
# fails: wrong output
import pytest


async def advise(city, ask_weather):
    weather = await ask_weather(city)
    return "umbrella" if weather == "rain" else "sunglasses"


async def rain_everywhere(city):
    return "rain"


async def test_rain():
    assert await advise("Oslo", rain_everywhere) == "umbrella"


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
