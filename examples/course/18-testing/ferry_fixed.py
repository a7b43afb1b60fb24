# needs: pytest, pytest-asyncio
import asyncio
import functools

import pytest


async def ferry():
    await asyncio.sleep(0.5)


def limit(test):
    @functools.wraps(test)
    async def limited(*args, **kwargs):
        async with asyncio.timeout(0.1):
            await test(*args, **kwargs)

    return limited


@pytest.mark.asyncio
@limit
async def test_ferry():
    await ferry()


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
