# fails: wrong output
import heapq
import itertools
import time
from collections import deque

START = time.monotonic()


def log(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


class Loop:
    def __init__(self):
        self.ready, self.timers = deque(), []
        self.numbers = itertools.count()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def call_later(self, seconds, callback, *args):
        moment = time.monotonic() + seconds
        timer = moment, next(self.numbers), callback, args
        heapq.heappush(self.timers, timer)

    def turn(self):
        if not self.ready:
            time.sleep(max(0, self.timers[0][0] - time.monotonic()))
        now = time.monotonic() + 1e-6
        while self.timers and self.timers[0][0] <= now:
            self.ready.append(heapq.heappop(self.timers)[2:])
        for _ in range(len(self.ready)):
            callback, args = self.ready.popleft()
            callback(*args)

    def run_forever(self):
        empty_turns = 0
        while empty_turns < 1_000_000:
            if self.ready or self.timers:
                self.turn()
            else:
                empty_turns += 1
        print(f"{empty_turns} empty turns, and no end to them")


class Future:
    def __init__(self):
        self.done, self.value, self.error = False, None, None
        self.callbacks = []

    def __await__(self):
        if not self.done:
            yield self
        return self.result()

    def result(self):
        if self.error:
            raise self.error
        return self.value

    def set_exception(self, error):
        self.set_result(None, error)

    def set_result(self, value, error=None):
        self.done, self.value, self.error = True, value, error
        for callback in self.callbacks:
            loop.call_soon(callback, self)


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        loop.call_soon(self.step)

    def step(self, _=None):
        try:
            future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Exception as error:
            self.set_exception(error)
        else:
            future.callbacks.append(self.step)


async def sleep(seconds):
    future = Future()
    loop.call_later(seconds, future.set_result, None)
    await future


async def gather(*coroutines):
    tasks = [Task(coroutine) for coroutine in coroutines]
    return [await task for task in tasks]


async def weather(city, seconds):
    await sleep(seconds)
    log(f"{city} has answered")
    return f"{city}: sunny"


async def main():
    return await gather(
        weather("Oslo", 0.4),
        weather("Rome", 0.1),
        weather("Lima", 0.2),
    )


loop = Loop()
Task(main())
loop.run_forever()
