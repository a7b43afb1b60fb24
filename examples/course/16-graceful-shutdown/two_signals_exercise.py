# fails: NotImplementedError
# needs: signals
import asyncio
import os
import signal
import time


async def paint(stop):
    try:
        while not stop.is_set():
            await asyncio.sleep(0.5)
    finally:
        await asyncio.sleep(0.3)


async def serve(work):
    raise NotImplementedError


def not_handled(*_):
    MISSED.append(time.perf_counter())


async def check(moments, *wanted):
    MISSED.clear()
    signal.signal(signal.SIGTERM, not_handled)
    loop = asyncio.get_running_loop()
    for seconds in moments:
        loop.call_later(
            seconds, os.kill, os.getpid(), signal.SIGTERM
        )
    start = time.perf_counter()
    try:
        result = await asyncio.wait_for(serve(paint), 5)
    except (TimeoutError, asyncio.CancelledError) as error:
        result = repr(error)
    got = result, round(time.perf_counter() - start, 1)
    print(f"signals at {moments}: {got}")
    assert not MISSED, "nobody handles SIGTERM"
    assert got == wanted, f"wanted {wanted}"
    await asyncio.sleep(0)
    assert len(asyncio.all_tasks()) == 1, (
        "the work is still going on"
    )
    left = signal.getsignal(signal.SIGTERM)
    assert left in (signal.SIG_DFL, not_handled), (
        "a handler is left"
    )


MISSED = []


async def main():
    await check([0.1], "finished", 0.8)
    await check([0.1, 0.2], "cut short", 0.5)
    await check([0.1, 0.2, 0.3], "cut short", 0.5)
    print("passed")


asyncio.run(main())
