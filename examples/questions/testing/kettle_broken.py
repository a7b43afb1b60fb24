# needs: pytest, pytest-asyncio
# fails: wrong output
import asyncio
from unittest.mock import AsyncMock

import pytest


async def boil(kettle, pause=asyncio.sleep):
    for _ in range(3):
        kettle.append("heating")
        await pause(60)
    kettle.append("boiling")


async def switch_off_halfway(pause):
    kettle = []
    boiling = asyncio.create_task(boil(kettle, pause), name="boil")
    await asyncio.sleep(0)
    boiling.cancel()
    await asyncio.wait([boiling])
    return kettle


@pytest.mark.asyncio
async def test_cancelled():
    kettle = await switch_off_halfway(AsyncMock())
    assert kettle == ["heating"]


if __name__ == "__main__":
    options = "-qq -rA --tb=line -p no:warnings".split()
    pytest.main([__file__, *options])
