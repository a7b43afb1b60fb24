# needs: pytest, pytest-asyncio
# fails: wrong output
import asyncio

import pytest
import pytest_asyncio


async def ferry():
    await asyncio.sleep(0.5)


@pytest_asyncio.fixture
async def limit():
    async with asyncio.timeout(0.1):
        yield


@pytest.mark.asyncio
async def test_ferry(limit):
    await ferry()


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
