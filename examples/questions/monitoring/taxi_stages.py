import asyncio
import contextlib
import time
from collections import Counter, defaultdict

active, ended = Counter(), Counter()
seconds = defaultdict(list)


@contextlib.contextmanager
def measured(stage):
    start, outcome = time.perf_counter(), "failed"
    active[stage] += 1
    try:
        yield
        outcome = "done"
    except asyncio.CancelledError:
        outcome = "cancelled"
        raise
    finally:
        active[stage] -= 1
        ended[stage, outcome] += 1
        seconds[stage].append(time.perf_counter() - start)


async def ride(length):
    with measured("ride"):
        async with asyncio.timeout(0.6):
            await asyncio.sleep(length)


async def main():
    rides = [
        asyncio.create_task(ride(length), name=name)
        for name, length in [("Ann", 0.1), ("Bob", 0.4), ("Cid", 5)]
    ]
    await asyncio.sleep(0.2)
    print(f"on the way: {active['ride']}")
    rides[1].cancel()
    await asyncio.gather(*rides, return_exceptions=True)
    print(f"on the way: {active['ride']}")
    for (stage, outcome), number in sorted(ended.items()):
        print(f"{stage} {outcome}: {number}")
    print("s:", *(f"{time:.1f}" for time in seconds["ride"]))


asyncio.run(main())
