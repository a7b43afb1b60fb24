import asyncio
import time
from collections import Counter

START = time.perf_counter()


async def receive(parcels):
    for number in range(20):
        await asyncio.sleep(0.22)
        parcels.put_nowait(number)


async def deliver(parcels, trackers):
    while True:
        number = await parcels.get()
        trackers.append(asyncio.create_task(track(number)))
        if number == 3:
            time.sleep(0.5)
        await asyncio.sleep(0.33)


async def track(number):
    await asyncio.sleep(3600)


async def report(parcels):
    while True:
        lags = []
        for _ in range(10):
            due = time.perf_counter() + 0.1
            await asyncio.sleep(0.1)
            lags.append(time.perf_counter() - due)
        moment = time.perf_counter() - START
        names = [t.get_coro().__name__ for t in asyncio.all_tasks()]
        print(
            f"{moment:.1f} s  lag {max(lags):.1f} s",
            f"queue {parcels.qsize()}",
            f"track {Counter(names)['track']}",
            sep="   ",
        )


async def main():
    parcels, trackers = asyncio.Queue(), []
    others = [
        asyncio.create_task(deliver(parcels, trackers), name="van"),
        asyncio.create_task(report(parcels), name="report"),
    ]
    await receive(parcels)
    for task in others:
        task.cancel()


asyncio.run(main())
