# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def is_free(total):
    await asyncio.sleep(0.1)
    return total > 50


@pytest.mark.asyncio
async def test_50_is_enough():
    assert await is_free(50)


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
