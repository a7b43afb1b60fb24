# needs: pytest, pytest-asyncio, processes, threads, realtime
import asyncio
import multiprocessing
import os
import threading
import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

import pytest
from adaptive_manager import Manager

pytestmark = pytest.mark.asyncio


@pytest.fixture(scope="module")
def pools():
    spawn = multiprocessing.get_context("spawn")
    with (
        ThreadPoolExecutor(1) as threads,
        ProcessPoolExecutor(1, spawn) as processes,
    ):
        yield threads, processes


def manager_of(threads, processes):
    return Manager(threads, processes, heavy=0.001)


def compute(luggage=None):
    sum(number * number for number in range(300_000))
    return os.getpid()


def compute_a_lock():
    compute()
    return threading.Lock()


def compute_in_vain():
    compute()
    raise LookupError(os.getpid())


def wait():
    time.sleep(0.1)
    return os.getpid()


async def test_what_computes_moves_to_a_process(pools):
    manager = manager_of(*pools)
    assert await manager.run(compute) == os.getpid()
    assert await manager.run(compute) != os.getpid()


async def test_what_waits_stays_in_a_thread(pools):
    manager = manager_of(*pools)
    for _ in range(2):
        assert await manager.run(wait) == os.getpid()


async def test_what_fails_is_measured_too(pools):
    manager, places = manager_of(*pools), []
    for _ in range(2):
        with pytest.raises(LookupError) as caught:
            await manager.run(compute_in_vain)
        places += caught.value.args
    assert places[0] == os.getpid() != places[1]


async def test_what_cannot_travel_stays(pools):
    def compute_here():
        return compute()

    manager = manager_of(*pools)
    for _ in range(2):
        assert await manager.run(compute_here) == os.getpid()
    await manager.run(compute)
    place = await manager.run(compute, threading.Lock())
    assert place == os.getpid()
    for _ in range(2):
        assert not (await manager.run(compute_a_lock)).locked()


async def test_the_loop_is_free_meanwhile(pools):
    manager, gate = manager_of(*pools), threading.Event()
    job = asyncio.create_task(manager.run(gate.wait, 1))
    await asyncio.sleep(0)
    gate.set()
    assert await job


async def test_cancelled_before_its_turn_it_never_runs(pools):
    manager, done, gate = manager_of(*pools), [], threading.Event()
    first = asyncio.create_task(manager.run(gate.wait))
    second = asyncio.create_task(manager.run(done.append, "late"))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([second])
    gate.set()
    await first
    await manager.run(done.append, "next")
    assert done == ["next"]


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
