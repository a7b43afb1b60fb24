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

    def run(self, coroutine):
        task = Task(coroutine)
        while not task.done:
            self.turn()
        return task.result()


class CancelledError(BaseException): ...


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
        return self.set_result(None, error)

    def cancel(self):
        return self.set_exception(CancelledError())

    def set_result(self, value, error=None):
        if self.done:
            return False
        self.done, self.value, self.error = True, value, error
        for callback in self.callbacks:
            loop.call_soon(callback, self)
        return True


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine, self.waits_for = coroutine, None
        self.must_cancel = False
        loop.call_soon(self.step)

    def cancel(self):
        if not (self.waits_for and self.waits_for.cancel()):
            self.must_cancel = True
        return not self.done

    def step(self, _=None):
        self.waits_for = None
        try:
            if self.must_cancel:
                self.must_cancel = False
                future = self.coroutine.throw(CancelledError())
            else:
                future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except (Exception, CancelledError) as error:
            self.set_exception(error)
        else:
            self.waits_for = future
            future.callbacks.append(self.step)
            if self.must_cancel and future.cancel():
                self.must_cancel = False


async def sleep(seconds):
    future = Future()
    loop.call_later(seconds, future.set_result, None)
    await future


async def ride(name, seconds):
    log(f"{name}: on the way")
    try:
        await sleep(seconds)
        return f"{name} is here"
    finally:
        log(f"{name}: free again")


async def trip(*details):
    return await Task(ride(*details))


async def main():
    first = Task(trip("red taxi", 0.5))
    second = Task(trip("blue taxi", 0.3))
    await sleep(0.1)
    log(f"cancel the red one: {first.cancel()}")
    log(await second)
    log(f"cancel the blue one: {second.cancel()}")
    try:
        await first
    except CancelledError:
        log("the red one is cancelled")


loop = Loop()
loop.run(main())
