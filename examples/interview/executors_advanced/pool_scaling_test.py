# needs: pytest, pytest-asyncio, threads
import asyncio
import itertools
import threading
from contextlib import asynccontextmanager

import pytest
from pool_scaling import ScalingPool

pytestmark = pytest.mark.asyncio


class Tills:
    def __init__(self):
        self.gate, self.lock = threading.Event(), threading.Lock()
        self.busy = self.most = 0

    def serve(self, customer):
        with self.lock:
            self.busy += 1
            self.most = max(self.most, self.busy)
        self.gate.wait()
        with self.lock:
            self.busy -= 1
        return customer


@asynccontextmanager
async def shop(low, high, patience):
    tills = Tills()
    async with ScalingPool(low, high, patience) as pool:
        try:
            yield pool, tills
        finally:
            tills.gate.set()


def line(pool, tills, length):
    customers = range(length)
    return [
        asyncio.create_task(pool.run(tills.serve, customer))
        for customer in customers
    ]


async def test_patience_opens_tills_and_calm_closes_them():
    async with shop(low=1, high=3, patience=0.05) as (pool, tills):
        customers = line(pool, tills, 9)
        async with asyncio.timeout(9):
            while tills.busy < 3:
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
        assert pool.limit == 3
        tills.gate.set()
        assert await asyncio.gather(*customers) == list(range(9))
    assert tills.most == 3
    await asyncio.sleep(0)
    assert pool.limit == 1


async def test_a_short_wait_opens_nothing():
    async with shop(low=1, high=3, patience=1.5) as (pool, tills):
        tills.gate.set()
        await asyncio.gather(*line(pool, tills, 9))
        await asyncio.sleep(1.6)
        assert pool.limit == tills.most == 1


async def test_an_error_comes_out_and_frees_the_till():
    async with shop(low=1, high=1, patience=60) as (pool, _):
        for _ in range(2):
            with pytest.raises(ZeroDivisionError):
                async with asyncio.timeout(1):
                    await pool.run(divmod, 1, 0)


async def test_who_leaves_a_till_leaves_it_busy():
    async with shop(low=1, high=2, patience=60) as (pool, tills):
        first, second = line(pool, tills, 2)
        async with asyncio.timeout(9):
            while not tills.busy:
                await asyncio.sleep(0.001)
        first.cancel()
        await asyncio.wait([first])
        await asyncio.sleep(0.05)
        tills.gate.set()
        assert await second == 1
    assert tills.most == 1


async def test_a_closed_pool_refuses_everyone():
    async with shop(low=1, high=1, patience=60) as (pool, tills):
        customers = line(pool, tills, 3)
        await asyncio.sleep(0)
        tills.gate.set()
    done, _ = await asyncio.wait(customers, timeout=1)
    assert len(done) == 3
    assert await customers[0] == 0
    for customer in customers[1:]:
        with pytest.raises(RuntimeError):
            await customer


async def test_cancelled_at_any_step_no_till_is_lost():
    for steps in itertools.count(1):
        async with shop(low=1, high=1, patience=60) as (
            pool,
            tills,
        ):
            tills.gate.set()
            rival, customer = line(pool, tills, 2)
            for _ in range(steps):
                await asyncio.sleep(0.001)
            in_time = customer.cancel()
            await asyncio.wait([rival, customer])
            async with asyncio.timeout(1):
                assert await pool.run(tills.serve, "next") == "next"
        if not in_time:
            break


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
