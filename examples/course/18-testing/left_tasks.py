# needs: pytest, pytest-asyncio
import asyncio

import pytest
import pytest_asyncio


@pytest_asyncio.fixture(autouse=True)
async def no_tasks_left():
    yield
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:
        names = sorted(task.get_name() for task in left)
        pytest.fail(f"left: {', '.join(names)}")


async def ring(seconds):
    await asyncio.sleep(seconds)


@pytest.mark.asyncio
async def test_egg():
    await asyncio.create_task(ring(0.1), name="egg timer")


@pytest.mark.asyncio
async def test_cake():
    asyncio.create_task(ring(60), name="cake timer")
    await asyncio.sleep(0.1)


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
