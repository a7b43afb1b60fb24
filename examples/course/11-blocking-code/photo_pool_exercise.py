# fails: NotImplementedError
# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

SECONDS = dict(map=0.1, cat=0.6, dog=0.2, fox=0.3, owl=0.2)
at_work = []
most = 0


def shrink(photo, *, width):
    global most
    at_work.append(photo)
    most = max(most, len(at_work))
    time.sleep(SECONDS[photo])
    at_work.remove(photo)
    if photo == "map":
        raise ValueError("torn")
    return f"{photo}, {width} px"


async def shrink_all(photos, width, threads):
    raise NotImplementedError


async def beat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.05)


async def check(photos, *wanted):
    beats = []
    heart = asyncio.create_task(beat(beats))
    await asyncio.sleep(0)
    start = time.perf_counter()
    try:
        result = await shrink_all(photos, 80, 2)
    except (ValueError, TypeError, ExceptionGroup) as error:
        result = repr(error)
    got = result, round(time.perf_counter() - start, 1)
    await asyncio.sleep(1)
    heart.cancel()
    print(*got)
    pauses = [b - a for a, b in zip(beats, beats[1:])]
    assert max(pauses) < 0.15, "the event loop was blocked"
    assert most <= 2, f"{most} photos were in work at once"
    assert got == wanted, f"wanted {wanted}"


async def main():
    small = ["cat, 80 px", "dog, 80 px", "fox, 80 px", "owl, 80 px"]
    await check(["cat", "dog", "fox", "owl"], small, 0.7)
    await check(["map", "cat"], "ValueError('torn')", 0.1)
    print("passed")


asyncio.run(main())
