# needs: pytest, pytest-asyncio
import asyncio

import pytest
from timeout_context import Limit

pytestmark = pytest.mark.asyncio


async def long_visit():
    await asyncio.sleep(1)


async def test_in_time_nothing_rings_later():
    async with Limit(0.05) as limit:
        pass
    await asyncio.sleep(0.1)
    assert not limit.expired


async def test_too_late():
    with pytest.raises(TimeoutError):
        async with Limit(0.05) as limit:
            await long_visit()
    assert limit.expired
    assert asyncio.current_task().cancelling() == 0


async def test_a_foreign_cancellation_stays_one():
    async def visit():
        async with Limit(60):
            await long_visit()

    task = asyncio.create_task(visit())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_both_at_once_the_cancellation_wins():
    async def visit():
        async with Limit(60) as limit:
            limit.ring()
            asyncio.current_task().cancel()
            await long_visit()

    task = asyncio.create_task(visit())
    await asyncio.wait([task])
    assert task.cancelled()


async def test_it_works_in_the_clean_up_of_a_cancelled_task():
    async def visit():
        try:
            await long_visit()
        except asyncio.CancelledError:
            async with Limit(0):
                await long_visit()

    task = asyncio.create_task(visit())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(TimeoutError):
        await task


async def test_the_outer_limit_goes_through_the_inner_one():
    async def visit():
        async with Limit(0):
            try:
                async with Limit(60):
                    await long_visit()
            except TimeoutError:
                return "it was not the inner one"

    with pytest.raises(TimeoutError):
        await visit()


async def test_after_the_inner_limit_the_outer_one_works():
    async def visit():
        async with Limit(0.05):
            with pytest.raises(TimeoutError):
                async with Limit(0):
                    await long_visit()
            await long_visit()

    with pytest.raises(TimeoutError):
        await visit()


async def test_an_error_of_the_clean_up_stays_itself():
    async def visit():
        async with Limit(0):
            try:
                await long_visit()
            finally:
                raise LookupError("the cloakroom is closed")

    with pytest.raises(LookupError):
        await visit()


async def test_a_limit_is_not_used_twice():
    async with Limit(60) as limit:
        pass
    with pytest.raises(RuntimeError):
        async with limit:
            pass


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
