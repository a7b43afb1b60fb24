import heapq
import time
import types

START = time.monotonic()


@types.coroutine
def sleep(seconds):
    yield seconds


async def drip(tap, seconds):
    for drop in 1, 2:
        await sleep(seconds)
        now = time.monotonic() - START
        print(f"{now:.1f} s  {tap}: drop {drop}")


def run(*coroutines):
    timers = [(START, n, c) for n, c in enumerate(coroutines)]
    while timers:
        moment, n, coroutine = heapq.heappop(timers)
        time.sleep(max(0, moment - time.monotonic()))
        try:
            moment = time.monotonic() + coroutine.send(None)
        except StopIteration:
            continue
        heapq.heappush(timers, (moment, n, coroutine))


run(drip("kitchen", 0.3), drip("bathroom", 0.2))
