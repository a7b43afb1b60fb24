# fails: NotImplementedError
# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()
lines = []


def sensor(on_reading):
    for degrees in 20, 21, 23, 24:
        time.sleep(0.2)
        on_reading(degrees)


def report(degrees):
    seconds = time.perf_counter() - START
    lines.append(f"{seconds:.1f} s  {degrees} °C")
    print(lines[-1])
    thread = threading.current_thread()
    assert thread is threading.main_thread(), "in another thread"


async def follow(report, count):
    raise NotImplementedError


async def beat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.3)


async def main():
    beats = []
    heart = asyncio.create_task(beat(beats))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(2):
            await follow(report, 3)
    except TimeoutError:
        lines.append("follow has not ended in 2 s")
    await asyncio.sleep(1)
    heart.cancel()
    pauses = [b - a for a, b in zip(beats, beats[1:])]
    assert max(pauses) < 0.4, "the event loop was blocked"
    assert lines == [
        "0.2 s  20 °C",
        "0.4 s  21 °C",
        "0.6 s  23 °C",
    ], f"other lines are wanted: {lines}"
    print("passed")


asyncio.run(main())
