# needs: threads
import asyncio
import threading
import time

painted = []


def paint_fence(stop):
    for board in range(1, 6):
        if stop.is_set():
            return "stopped"
        time.sleep(0.2)
        painted.append(board)
    return "done"


async def paint_until(limit):
    stop = threading.Event()
    job = asyncio.create_task(asyncio.to_thread(paint_fence, stop))
    try:
        await asyncio.wait([job], timeout=limit)
    finally:
        stop.set()
    return await job


async def beat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.05)


async def check(limit, *wanted):
    painted.clear()
    beats = []
    heart = asyncio.create_task(beat(beats))
    await asyncio.sleep(0)
    start = time.perf_counter()
    try:
        result = await paint_until(limit)
    except (TimeoutError, asyncio.CancelledError) as error:
        result = repr(error)
    seconds = round(time.perf_counter() - start, 1)
    boards = len(painted)
    await asyncio.sleep(0.3)
    heart.cancel()
    got = result, boards, seconds
    print(*got)
    pauses = [b - a for a, b in zip(beats, beats[1:])]
    assert max(pauses) < 0.15, "the event loop was blocked"
    assert len(painted) == boards, "the thread is still painting"
    assert got == wanted, f"wanted {wanted}"


async def main():
    await check(0.5, "stopped", 3, 0.6)
    await check(2, "done", 5, 1.0)
    print("passed")


asyncio.run(main())
