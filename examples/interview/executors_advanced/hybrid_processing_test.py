# needs: pytest, pytest-asyncio, processes, threads, realtime
import asyncio
import multiprocessing
import os
import threading
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from concurrent.futures.process import BrokenProcessPool

import pytest
from hybrid_processing import process

pytestmark = pytest.mark.asyncio


@pytest.fixture
def threads():
    with ThreadPoolExecutor(2) as pool:
        yield pool


async def fetch(name):
    await asyncio.sleep(0)
    return name


def die(data):
    os._exit(1)


def square(number):
    return number * number


async def test_everything_is_saved_once(threads):
    saved, names = [], range(20)
    failed = await process(
        names,
        fetch,
        square,
        lambda *pair: saved.append(pair),
        threads,
        4,
    )
    assert failed == {}
    assert sorted(saved) == [(n, n * n) for n in names]


async def test_no_more_than_so_many_are_in_flight(threads):
    fetched, saved, most = [], [], 0

    async def count(name):
        nonlocal most
        fetched.append(name)
        most = max(most, len(fetched) - len(saved))
        return await fetch(name)

    def save(name, result):
        saved.append(name)

    await process(range(20), count, square, save, threads, 3)
    assert most == 3


@pytest.mark.parametrize("stage", ["fetch", "compute", "save"])
async def test_a_failure_at_any_stage_is_its_own(threads, stage):
    saved = []

    def fail(here, name):
        if (here, name) == (stage, 3):
            raise ValueError(stage)

    async def download(name):
        fail("fetch", name)
        return await fetch(name)

    def compute(data):
        fail("compute", data)
        return data

    def save(name, result):
        fail("save", name)
        saved.append(name)

    failed = await process(
        range(6), download, compute, save, threads, 2
    )
    assert sorted(saved) == [0, 1, 2, 4, 5]
    assert {n: str(e) for n, e in failed.items()} == {3: stage}


async def test_a_fetch_that_was_cancelled_is_a_failure(threads):
    saved = []

    async def download(name):
        if name == 0:
            raise asyncio.CancelledError
        return await fetch(name)

    def save(name, result):
        saved.append(name)

    failed = await process(
        range(3), download, square, save, threads, 1
    )
    assert saved == [1, 2]
    assert isinstance(failed[0], asyncio.CancelledError)


async def test_a_failed_clean_up_does_not_undo_cancellation():
    begun, fetched = asyncio.Event(), []

    async def download(name):
        fetched.append(name)
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            raise OSError("the line is cut")

    job = process(range(9), download, square, print, None, 1)
    task = asyncio.create_task(job)
    await begun.wait()
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=1)
    assert done
    assert task.exception().subgroup(OSError)
    assert fetched == [0]


async def test_cancelled_while_computing_it_saves_nothing(threads):
    began, gate, saved = asyncio.Event(), threading.Event(), []
    loop = asyncio.get_running_loop()

    def compute(data):
        loop.call_soon_threadsafe(began.set)
        gate.wait()

    def save(name, result):
        saved.append(name)

    job = process(range(9), fetch, compute, save, threads, 2)
    task = asyncio.create_task(job)
    await began.wait()
    task.cancel()
    await asyncio.wait([task], timeout=1)
    gate.set()
    await loop.run_in_executor(threads, square, 1)
    assert task.cancelled()
    assert saved == []


async def test_a_dead_process_is_everyones_failure():
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as pool:
        with pytest.raises(ExceptionGroup) as caught:
            await process([1, 2, 3], fetch, die, print, pool, 2)
    assert caught.value.subgroup(BrokenProcessPool)


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
