# needs: pytest, pytest-asyncio
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


async def give_way(seconds):
    await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_cancelled():
    pause = AsyncMock(side_effect=give_way)
    assert await switch_off_halfway(pause) == ["heating"]
    pause.assert_awaited_once_with(60)


if __name__ == "__main__":
    options = "-qq -rA --tb=line -p no:warnings".split()
    pytest.main([__file__, *options])
