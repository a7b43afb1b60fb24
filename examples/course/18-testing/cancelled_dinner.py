# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def dine(tables, cook):
    tables.remove("window")
    try:
        return await cook("soup")
    finally:
        tables.add("window")


@pytest.mark.asyncio
async def test_cancelled_dinner():
    tables, at_the_stove = {"window"}, asyncio.Event()

    async def cook(dish):
        await asyncio.sleep(0.1)
        at_the_stove.set()
        await asyncio.Event().wait()

    dinner = asyncio.create_task(dine(tables, cook), name="dinner")
    async with asyncio.timeout(1):
        await at_the_stove.wait()
        assert tables == set()
        dinner.cancel()
        with pytest.raises(asyncio.CancelledError):
            await dinner
    assert tables == {"window"}


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
