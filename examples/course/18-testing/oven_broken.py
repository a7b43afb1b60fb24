# needs: pytest, pytest-asyncio
# fails: wrong output
import asyncio

import pytest
import pytest_asyncio


async def heat():
    await asyncio.sleep(0.2)
    return 180


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def oven():
    task = asyncio.create_task(heat(), name="oven")
    yield task
    task.cancel()


@pytest.mark.asyncio
async def test_heat(oven):
    try:
        assert await oven == 180
    except RuntimeError as error:
        pytest.fail(str(error).split("> ")[-1])


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
