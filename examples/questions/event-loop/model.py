import collections
import heapq
import time
import types

START = time.perf_counter()
ready, timers = collections.deque(), []


@types.coroutine
def pause(seconds):
    yield time.perf_counter() + seconds


async def wash(what, seconds):
    print(f"{time.perf_counter() - START:.1f} s  {what}: washing")
    await pause(seconds)
    print(f"{time.perf_counter() - START:.1f} s  {what}: done")


def step(coroutine):
    try:
        when = coroutine.send(None)
        heapq.heappush(timers, (when, id(coroutine), coroutine))
    except StopIteration:
        pass


ready.extend([wash("shirts", 0.4), wash("towels", 0.1)])
while ready or timers:
    if not ready:
        time.sleep(max(0, timers[0][0] - time.perf_counter()))
    while timers and timers[0][0] <= time.perf_counter():
        ready.append(heapq.heappop(timers)[-1])
    for _ in range(len(ready)):
        step(ready.popleft())
