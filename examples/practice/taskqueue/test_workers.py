"""Failing jobs, a stop under load, lost leases, a store that fails."""

import asyncio
import itertools
import math
import random
from collections import Counter

import pytest

from taskqueue import (
    NewJob,
    Reject,
    StoreError,
    TaskQueue,
    Workers,
    open_store,
)
from taskqueue.sqlite import SQLiteStore


def quick(queue, handlers, **options):
    """Workers that do not wait long for anything."""
    options = {"poll": 0.05, "pause": lambda attempt: 0.0} | options
    return Workers(queue, handlers, **options)


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "jobs.db")


class Wordless(Exception):
    def __str__(self):
        raise ValueError("no words")


@pytest.mark.asyncio
async def test_failing_jobs_are_retried_then_dead_and_harm_nobody(address):
    began = Counter()

    async def cook(job):
        began[job.key] += 1
        match job.payload:
            case "never":
                raise RuntimeError("burnt")
            case "third time" if job.attempt < 3:
                raise OSError("no gas")
            case "hopeless":
                raise Reject("no such dish")
            case "strange":
                raise RuntimeError("\0\ud800" * 2000)
            case "cancels itself":
                raise asyncio.CancelledError
            case "slow":
                await asyncio.Event().wait()
            case "exits":
                raise SystemExit(3)
            case "wordless":
                raise Wordless
            case "cancels its task":
                asyncio.current_task().cancel()
                await asyncio.Event().wait()
            case "cancels its task, returns":
                asyncio.current_task().cancel()

    async with TaskQueue(await open_store(address)) as queue:
        names = "fine", "never", "third time", "hopeless"
        names += "cancels itself", "slow", "strange", "exits", "wordless"
        names += "cancels its task", "cancels its task, returns"
        await queue.submit_many(
            NewJob("cook", name, key=name, attempts=4) for name in names
        )
        workers = quick(queue, {"cook": cook}, count=2, limit=0.05)
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        dead = {job.key: job.error for job in await queue.dead()}
    times = 1, 4, 3, 1, 4, 4, 4, 4, 4, 4, 1
    assert began == dict(zip(names, times, strict=True))
    assert dead.pop("strange").startswith("RuntimeError: ??")
    assert dead == {
        "never": "RuntimeError: burnt",
        "hopeless": "no such dish",
        "cancels itself": "CancelledError: ",
        "cancels its task": "CancelledError: ",
        "slow": "TimeoutError: ",
        "exits": "SystemExit: 3",
        "wordless": "Wordless: (an error without a text)",
    }
    assert workers.counts == {"done": 3, "dead": 8, "retry": 23}


@pytest.mark.parametrize("handler", ["fails", "returns"])
@pytest.mark.asyncio
async def test_a_cancelled_run_ends_whatever_handlers_do(path, handler):
    begun = asyncio.Event()

    async def work(job):
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            if handler == "fails":
                raise RuntimeError("the connection is closed") from None

    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        await queue.submit_many(NewJob("work") for _ in range(3))
        workers = quick(queue, {"work": work}, count=1)
        run = asyncio.create_task(workers.run())
        async with asyncio.timeout(60):
            await begun.wait()
            run.cancel()
            await asyncio.wait([run], timeout=30)
            workers.stop()  # for those who went on in spite of it
            workers.stop()
        assert run.cancelled()
        stats = await queue.stats()
        assert stats.done == int(handler == "returns")
        assert stats.waiting == 3 - stats.done


@pytest.mark.parametrize("pause", ["raises", "nan", -1.0, None])
@pytest.mark.asyncio
async def test_a_bad_pause_or_watch_stops_nothing(
    path, pause, monkeypatch, caplog
):
    monkeypatch.setattr("taskqueue.workers.backoff", lambda attempt: 0.0)

    def after(attempt):
        if pause == "raises":
            raise KeyError(attempt)
        return pause

    def watch(event, job):
        raise KeyError(event)

    async def work(job):
        raise RuntimeError("burnt")

    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        await queue.submit("work", attempts=2)
        options = {"pause": after, "watch": watch}
        workers = quick(queue, {"work": work}, **options)
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        assert (await queue.stats()).dead == 1
    for name in "pause", "watch":
        assert any(r.message.startswith(name) for r in caplog.records)


@pytest.mark.asyncio
async def test_a_claim_whose_answer_got_lost_costs_no_attempt(path):
    lost = []

    class Deaf(SQLiteStore):
        async def claim(self, *arguments):
            job = await super().claim(*arguments)
            if job is not None and not lost:
                lost.append(job.key)
                raise StoreError("the answer got lost")
            return job

    async def work(job):
        assert job.attempt == 1

    async with TaskQueue(await Deaf.open(path)) as queue:
        key = await queue.submit("work", attempts=1)
        workers = quick(queue, {"work": work})
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        assert lost == [key]
        assert workers.counts == {"done": 1}


@pytest.mark.asyncio
async def test_a_stop_under_load_loses_nothing(path):
    done, enough = Counter(), asyncio.Event()

    async def work(job):
        await asyncio.sleep(random.uniform(0, 0.002))
        done[job.key] += 1
        if len(done) == 30:
            enough.set()

    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        accepted = []

        async def produce():
            while True:
                accepted.append(await queue.submit("work"))

        first = quick(queue, {"work": work}, count=8)
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            producer = group.create_task(produce())
            group.create_task(first.run())
            await enough.wait()
            first.stop()
            producer.cancel()
        stats = await queue.stats()
        assert stats.running == 0
        assert stats.done == len(done)
        async with asyncio.timeout(60):
            await quick(queue, {"work": work}, count=8).run(drain=True)
        assert done.keys() >= {*accepted}
        assert set(done.values()) == {1}
        assert (await queue.stats()).done == len(done)


@pytest.mark.asyncio
async def test_a_job_claimed_while_the_stop_came_goes_back(path):
    claimed, stopped = asyncio.Event(), asyncio.Event()

    class Slow(SQLiteStore):
        async def claim(self, *arguments):
            job = await super().claim(*arguments)
            claimed.set()
            await stopped.wait()
            return job

    async def work(job):
        pytest.fail("begun after the stop")

    async with TaskQueue(await Slow.open(path)) as queue:
        await queue.submit("work")
        workers = quick(queue, {"work": work}, count=1)
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            group.create_task(workers.run())
            await claimed.wait()
            workers.stop()
            stopped.set()
        assert (await queue.stats()).waiting == 1


@pytest.mark.asyncio
async def test_an_answer_later_than_the_lease_begins_nothing(path):
    class Slow(SQLiteStore):
        async def claim(self, kinds, lease, token):
            job = await super().claim(kinds, lease, token)
            if job is not None:
                await asyncio.sleep(lease + 0.01)
                await super().claim(kinds, 60, "other")
                await super().settle("other", "done")
            return job

    async def work(job):
        pytest.fail("begun, though another has done it")

    async with TaskQueue(await Slow.open(path)) as queue:
        await queue.submit("work")
        workers = quick(queue, {"work": work}, count=1, lease=0.1)
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        assert (await queue.stats()).done == 1


@pytest.mark.asyncio
async def test_a_job_that_outlasts_the_grace_goes_back_uncounted(path):
    attempts, begun = [], asyncio.Event()

    async def work(job):
        attempts.append(job.attempt)
        begun.set()
        if len(attempts) < 3:
            await asyncio.Event().wait()

    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        await queue.submit("work", attempts=1)
        for grace, stops in (0.01, 1), (1000, 2), (1000, 0):
            begun.clear()
            workers = quick(queue, {"work": work}, grace=grace)
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                group.create_task(workers.run(drain=True))
                await begun.wait()
                for _ in range(stops):  # the second: no grace
                    workers.stop()
        assert attempts == [1, 1, 1]
        assert (await queue.stats()).done == 1


@pytest.mark.asyncio
async def test_who_has_lost_the_lease_is_cut_and_acknowledges_nothing(path):
    begun, cut = asyncio.Event(), []

    async def work(job):
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cut.append(job.key)
            raise

    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        await queue.submit("work", key="k")
        workers = quick(queue, {"work": work}, lease=0.15, count=1)
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            group.create_task(workers.run())
            await begun.wait()
            [token] = workers._runs
            # As if another had taken the job meanwhile, and done it.
            assert await queue.store.settle(token, "done")
            while not cut:
                await asyncio.sleep(0.01)
            workers.stop()
        assert workers.counts == {"lost": 1}
        assert (await queue.stats()).done == 1


@pytest.mark.asyncio
async def test_the_heart_keeps_the_lease_of_a_long_job(path):
    beats = asyncio.Semaphore(0)

    class Watched(SQLiteStore):
        async def extend(self, *arguments):
            held = await super().extend(*arguments)
            beats.release()
            return held

    stolen = []

    async def work(job):
        for _ in range(4):  # longer than a lease
            await beats.acquire()
        stolen.append(await queue.store.claim(["work"], 60, "thief"))

    async with TaskQueue(await Watched.open(path)) as queue:
        await queue.submit("work")
        workers = quick(queue, {"work": work}, count=1, lease=0.9)
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        assert stolen == [None]
        assert workers.counts == {"done": 1}


@pytest.mark.asyncio
async def test_a_job_whose_workers_vanish_is_dead_in_the_end(path):
    async with TaskQueue(await SQLiteStore.open(path)) as queue:
        await queue.submit("work", attempts=2)
        for token in "ab":
            await queue.store.claim(["work"], -1, token)

        async def work(job):
            pytest.fail("a third attempt")

        async with asyncio.timeout(60):
            await quick(queue, {"work": work}).run(drain=True)
        [dead] = await queue.dead()
        assert dead.error == "its worker vanished"


@pytest.mark.asyncio
async def test_a_due_job_that_cannot_be_had_is_not_asked_for_at_once(path):
    looks = []

    class Locked(SQLiteStore):
        """As where a row is locked by a transaction of somebody else."""

        async def claim(self, *arguments):
            looks.append(asyncio.get_running_loop().time())
            if len(looks) == 5:
                workers.stop()

    async with TaskQueue(await Locked.open(path)) as queue:
        await queue.submit("work")
        workers = quick(queue, {"work": print}, count=1)
        async with asyncio.timeout(60):
            await workers.run()
    gaps = [late - soon for soon, late in itertools.pairwise(looks)]
    assert min(gaps) > 0.01


class Failing(SQLiteStore):
    """Every other call fails: before it was carried out, or after."""

    chance = random.Random(7)

    async def _run(self, statement, values=()):
        fate = self.chance.random()
        if fate < 0.25:
            raise StoreError("the disk is full")
        rows = await super()._run(statement, values)
        if fate < 0.5:
            raise StoreError("the answer got lost")
        return rows


@pytest.mark.asyncio
async def test_a_store_that_fails_loses_nothing(path):
    finished, early = Counter(), []

    async def work(job):
        finished[job.key] += 1

    def watch(event, job):
        if event == "done" and not finished[job.key]:
            early.append(job.key)

    async with TaskQueue(await SQLiteStore.open(path)) as sound:
        keys = await sound.submit_many(
            NewJob("work", attempts=100) for _ in range(20)
        )
        async with TaskQueue(await Failing.open(path)) as queue:
            workers = quick(
                queue, {"work": work}, lease=0.1, poll=0.01, watch=watch
            )
            async with asyncio.timeout(60):
                await workers.run(drain=True)
        assert (await sound.stats()).done == 20
        assert finished.keys() == {*keys}
        assert not early


@pytest.mark.asyncio
async def test_connections_cut_by_the_server_lose_nothing(postgres):
    asyncpg = pytest.importorskip("asyncpg")
    from taskqueue.postgres import PostgresStore

    boss = await asyncpg.connect(postgres)
    await boss.execute("DROP TABLE IF EXISTS taskqueue")
    done = Counter()

    async def work(job):
        done[job.key] += 1
        if len(done) % 10 == 0:
            await boss.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname IS NOT NULL"
            )

    async with TaskQueue(await PostgresStore.open(postgres)) as queue:
        keys = await queue.submit_many(
            NewJob("work", attempts=100) for _ in range(50)
        )
        workers = quick(queue, {"work": work}, lease=0.3, count=1)
        async with asyncio.timeout(60):
            await workers.run(drain=True)
        assert done.keys() == {*keys}
        assert (await queue.stats()).done == 50
    await boss.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {"count": 0},
        {"lease": math.nan},
        {"limit": 0.0},
        {"poll": 0},
        {"grace": -1},
    ],
)
def test_senseless_options_are_refused(wrong):
    with pytest.raises(ValueError, match="positive"):
        Workers(TaskQueue(None), {"work": print}, **wrong)
