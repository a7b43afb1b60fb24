# needs: pytest, pytest-asyncio, processes, threads, files, realtime
import asyncio
import os
import time
from concurrent.futures.process import BrokenProcessPool

import pytest
import pytest_asyncio
from resilient_call import Worker

pytestmark = pytest.mark.asyncio


@pytest.fixture
def diary(tmp_path):
    diary = tmp_path / "diary"
    diary.touch()
    return diary


@pytest_asyncio.fixture
async def worker():
    worker = Worker()
    yield worker
    worker.stop()


def attempt(diary):
    with diary.open("a") as file:
        file.write("x")


def hang(diary):
    attempt(diary)
    time.sleep(60)


def die(diary):
    attempt(diary)
    os._exit(1)


def write_on(diary):
    while True:
        attempt(diary)
        time.sleep(0.001)


def hang_once(diary):
    if not diary.stat().st_size:
        hang(diary)
    return "done"


def die_once(diary):
    if not diary.stat().st_size:
        die(diary)
    return "done"


def refuse(diary, error):
    attempt(diary)
    raise error("no such map")


@pytest.mark.parametrize(
    ("trouble", "seconds"), [(hang_once, 1), (die_once, 60)]
)
async def test_the_second_attempt_succeeds(
    worker, diary, trouble, seconds
):
    options = {"seconds": seconds, "attempts": 2}
    assert await worker.call(trouble, diary, **options) == "done"
    assert diary.stat().st_size == 1


async def test_the_last_trouble_comes_out(worker, diary):
    with pytest.raises(BrokenProcessPool):
        await worker.call(die, diary, seconds=60, attempts=1)
    assert diary.stat().st_size == 1


async def test_without_an_attempt_there_is_no_answer(worker):
    with pytest.raises(ValueError, match="at least one"):
        await worker.call(os.getpid, seconds=60, attempts=0)


async def test_an_error_of_its_own_is_not_trouble(worker, diary):
    pid = await worker.call(os.getpid, seconds=60, attempts=1)
    for size, error in enumerate((LookupError, TimeoutError), 1):
        job = refuse, diary, error
        with pytest.raises(error, match="no such map"):
            await worker.call(*job, seconds=60, attempts=3)
        assert diary.stat().st_size == size
    assert pid == await worker.call(
        os.getpid, seconds=60, attempts=1
    )


async def test_cancelled_it_stops_working(worker, diary):
    job = worker.call(write_on, diary, seconds=60, attempts=3)
    task = asyncio.create_task(job)
    while not diary.stat().st_size:
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    await asyncio.sleep(0.1)
    size = diary.stat().st_size
    await asyncio.sleep(0.1)
    assert diary.stat().st_size == size


async def test_one_caller_does_not_kill_the_other(worker, diary):
    calls = (
        worker.call(hang, diary, seconds=0.2, attempts=1),
        worker.call(divmod, 7, 2, seconds=60, attempts=1),
    )
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(results[0], TimeoutError)
    assert results[1] == (3, 1)


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
