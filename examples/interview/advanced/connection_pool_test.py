# needs: pytest, pytest-asyncio
import asyncio
import itertools

import pytest
from connection_pool import Pool

pytestmark = pytest.mark.asyncio


class Archive:
    def __init__(self):
        self.open = self.opened = 0

    async def connect(self):
        await asyncio.sleep(0)
        self.open += 1
        self.opened += 1
        return self

    def close(self):
        self.open -= 1


async def use(pool, pause=0):
    async with pool.connection():
        await asyncio.sleep(pause)


async def test_ten_readers_share_two_connections():
    archive = Archive()
    async with asyncio.timeout(1), Pool(archive.connect, 2) as pool:
        await asyncio.gather(*(use(pool) for _ in range(10)))
        assert archive.opened == 2
    assert archive.open == 0


async def test_a_failed_opening_gives_its_place_back():
    async def refuse():
        raise ConnectionError

    pool = Pool(refuse, 1)
    for _ in range(2):
        with pytest.raises(ConnectionError):
            async with asyncio.timeout(1):
                await use(pool)


async def test_after_an_error_the_connection_is_not_reused():
    archive = Archive()
    async with asyncio.timeout(1), Pool(archive.connect, 1) as pool:
        with pytest.raises(ValueError, match="half a reply"):
            async with pool.connection():
                raise ValueError("half a reply")
        assert archive.open == 0
        await use(pool)
        assert archive.opened == 2


async def test_cancelled_at_any_step_it_leaks_nothing():
    for steps in itertools.count(1):
        archive = Archive()
        pool = Pool(archive.connect, 1)
        rival = asyncio.create_task(use(pool))
        task = asyncio.create_task(use(pool))
        for _ in range(steps):
            await asyncio.sleep(0)
        in_time = task.cancel()
        async with asyncio.timeout(1):
            await asyncio.wait([rival, task])
            await use(pool)
            async with pool:
                pass
        assert archive.open == 0
        if not in_time:
            break
    assert steps > 4


async def test_closing_waits_for_the_borrower():
    archive = Archive()
    async with asyncio.timeout(1), Pool(archive.connect, 1) as pool:
        reader = asyncio.create_task(use(pool, 0.1))
        await asyncio.sleep(0.05)
    assert reader.done()
    assert archive.open == 0
    with pytest.raises(RuntimeError):
        await use(pool)


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
