# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def price(item):
    await asyncio.sleep(0.1)
    return {"tea": 3, "cake": 6}[item]


async def check(item, expected):
    assert await price(item) == expected


@pytest.mark.asyncio
async def test_price_list():
    await asyncio.gather(
        check("tea", 3),
        check("cake", 5),
    )


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
