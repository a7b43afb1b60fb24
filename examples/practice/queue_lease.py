# needs: aiosqlite, files, threads
import asyncio
import tempfile
import time

from taskqueue import TaskQueue, open_store

START = time.perf_counter()
LEASE = 0.45


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def courier(name, store, start, beats, seconds):
    await asyncio.sleep(start)
    while not (job := await store.claim(["parcel"], LEASE, name)):
        await asyncio.sleep(0.1)
    log(f"{name} takes the {job.payload}, attempt {job.attempt}")
    for _ in range(beats):
        await asyncio.sleep(0.2)
        await store.extend([name], LEASE)
    await asyncio.sleep(seconds)
    if await store.settle(name, "done"):
        log(f"{name}: acknowledged")
    else:
        log(f"{name}: too late, the parcel is no longer mine")


async def main():
    with tempfile.TemporaryDirectory() as home:
        store = await open_store(f"{home}/parcels.db")
        async with (
            TaskQueue(store) as queue,
            asyncio.TaskGroup() as g,
        ):
            await queue.submit("parcel", "vase")
            for name, *plan in (
                ("Ann", 0.0, 1, 0.9),
                ("Bob", 0.1, 2, 0.1),
            ):
                g.create_task(courier(name, store, *plan), name=name)


asyncio.run(main())
