"""Both stores keep the same promises."""

import asyncio
import math
import sqlite3

import pytest

from taskqueue import (
    InvalidJob,
    NewJob,
    StoreError,
    TaskQueue,
    open_store,
    sqlite,
)

KINDS = ["mail"]


@pytest.mark.asyncio
async def test_priority_first_then_the_order_of_acceptance(address):
    async with TaskQueue(await open_store(address)) as queue:
        await queue.submit_many(
            NewJob("mail", priority=p, key=k)
            for k, p in [("a", 0), ("b", 5), ("c", 0), ("d", 5), ("e", -1)]
        )
        jobs = [await queue.store.claim(KINDS, 60, str(n)) for n in range(6)]
        assert [job and job.key for job in jobs] == [*"bdace", None]


@pytest.mark.asyncio
async def test_a_submission_repeated_is_one_job(address):
    async with TaskQueue(await open_store(address)) as queue:
        await queue.submit("mail", "first", key="k")
        await queue.submit("mail", "second", key="k")
        again = [NewJob("mail", key="k"), NewJob("mail", key="new")]
        assert await queue.store.add(again) == 1
        assert (await queue.stats()).waiting == 2
        assert (await queue.store.claim(KINDS, 60, "t")).payload == "first"


@pytest.mark.asyncio
async def test_a_done_job_stays_known_until_forgotten(address):
    async with TaskQueue(await open_store(address)) as queue:
        await queue.submit("mail", key="k")
        await queue.store.claim(KINDS, 60, "t")
        assert await queue.store.settle("t", "done")
        assert await queue.store.add([NewJob("mail", key="k")]) == 0
        assert await queue.store.forget(60) == 0
        assert await queue.store.forget(-1) == 1
        assert await queue.store.add([NewJob("mail", key="k")]) == 1


@pytest.mark.asyncio
async def test_many_who_claim_at_once_get_different_jobs(address):
    async with (
        TaskQueue(await open_store(address)) as one,
        TaskQueue(await open_store(address)) as other,
    ):
        await one.submit_many(NewJob("mail") for _ in range(30))
        claims = [
            queue.store.claim(KINDS, 60, f"{n}")
            for n, queue in enumerate([one, other] * 20)
        ]
        jobs = [job for job in await asyncio.gather(*claims) if job]
        assert len({job.key for job in jobs}) == len(jobs) <= 30
        left = 30 - len(jobs)  # SKIP LOCKED may pass by a job: never lose it
        assert (await one.stats()).waiting == left


@pytest.mark.asyncio
async def test_a_lease_that_ended_gives_the_job_to_another(address):
    async with TaskQueue(await open_store(address)) as queue:
        store = queue.store
        await queue.submit("mail", key="k")
        assert (await store.claim(KINDS, 60, "old")).attempt == 1
        assert await store.claim(KINDS, 60, "new") is None
        assert await store.extend(["old", "other"], -1) == {"old"}
        assert (await store.claim(KINDS, 60, "new")).attempt == 2
        assert await store.extend(["old", "new"], 60) == {"new"}
        assert not await store.settle("old", "done")
        assert await store.settle("new", "done")
        assert not await store.settle("new", "waiting")
        assert (await queue.stats()).done == 1


@pytest.mark.asyncio
async def test_delay_and_statistics(address):
    async with TaskQueue(await open_store(address)) as queue:
        assert await queue.store.next_due(KINDS) is None
        await queue.submit("mail", key="now")
        await queue.submit("mail", key="later", delay=100)
        await queue.submit("film", key="unknown kind")
        await queue.store.claim(KINDS, 60, "t")
        stats = await queue.stats()
        assert (stats.waiting, stats.delayed, stats.running) == (1, 1, 1)
        assert 0 <= stats.oldest < 50
        assert await queue.store.claim(KINDS, 60, "u") is None
        assert 50 < await queue.store.next_due(KINDS) <= 100


@pytest.mark.asyncio
async def test_a_dead_job_tells_why_and_can_begin_anew(address):
    async with TaskQueue(await open_store(address)) as queue:
        await queue.submit("mail", {"to": "Яна\0"}, key="k")
        await queue.store.claim(KINDS, 60, "t")
        await queue.store.settle("t", "dead", error="no such Яна")
        [dead] = await queue.dead()
        assert (dead.payload, dead.error) == ({"to": "Яна\0"}, "no such Яна")
        assert not await queue.revive("other")
        assert await queue.revive("k")
        assert not await queue.revive("k")
        assert (await queue.store.claim(KINDS, 60, "u")).attempt == 1


@pytest.mark.asyncio
async def test_many_open_the_store_for_the_first_time_at_once(address):
    stores = await asyncio.gather(*(open_store(address) for _ in range(16)))
    for store in stores:
        await store.add([NewJob("mail")])
    assert (await stores[0].stats()).waiting == 16
    for store in stores:
        await store.close()
    with pytest.raises(StoreError):
        await stores[0].stats()


@pytest.mark.asyncio
async def test_a_store_that_cannot_be_opened_says_so(tmp_path):
    (tmp_path / "text").write_text("this is not a database, " * 10)
    for bad in f"{tmp_path}/text", f"{tmp_path}/no/file", str(tmp_path):
        with pytest.raises(StoreError, match="database"):
            await open_store(bad)
    pytest.importorskip("asyncpg")
    with pytest.raises(StoreError, match="connect"):
        await open_store("postgresql://127.0.0.1:1/none")


@pytest.mark.asyncio
async def test_a_file_that_stays_locked_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    address = str(tmp_path / "jobs.db")
    other = sqlite3.connect(address, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="locked"):
        await open_store(address)
    other.close()
    await (await open_store(address)).close()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"kind": ""}, "kind must be 1 to 200"),
        ({"kind": "a\nb"}, "kind must be 1 to 200 printable"),
        ({"kind": 5}, "kind must be a string"),
        ({"key": "k" * 201}, "key must be 1 to 200"),
        ({"payload": {1, 2}}, "payload is not JSON"),
        ({"payload": math.nan}, "payload is not JSON"),
        ({"payload": "x" * 300_000}, "keep large data elsewhere"),
        ({"priority": 1.5}, "priority must be a whole number"),
        ({"priority": 5000}, "priority must be -1000 to 1000"),
        ({"attempts": 0}, "attempts must be 1 to 1000"),
        ({"attempts": True}, "attempts must be a whole number"),
        ({"delay": -1}, "delay must be 0"),
        ({"delay": math.inf}, "delay must be 0"),
        ({"delay": "1"}, "delay must be 0"),
    ],
)
def test_a_bad_job_is_told_what_is_wrong(wrong, message):
    with pytest.raises(InvalidJob, match=message):
        NewJob(**{"kind": "mail"} | wrong)
