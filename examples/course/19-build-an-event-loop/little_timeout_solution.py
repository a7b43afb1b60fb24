import heapq
import itertools
import time
from collections import deque

START = time.monotonic()


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
        for _ in range(1000):
            if task.done:
                return task.result()
            if not (self.ready or self.timers):
                raise RuntimeError("nobody will wake the tasks")
            self.turn()
        raise RuntimeError("the loop spins")


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


async def wait_for(coroutine, seconds):
    task, late = Task(coroutine), []
    loop.call_later(seconds, lambda: late.append(task.cancel()))
    try:
        return await task
    except CancelledError:
        if any(late):
            raise TimeoutError from None
        raise


async def call(shop, seconds, journal):
    try:
        await sleep(seconds)
        if shop == "florist":
            raise LookupError("wrong number")
        return f"{shop} is open"
    except CancelledError:
        journal.append("hung up")
        await sleep(0.1)
        raise


async def attempt(shop, seconds, limit):
    began, journal = time.monotonic(), []
    try:
        result = await wait_for(call(shop, seconds, journal), limit)
    except NotImplementedError:
        raise
    except BaseException as error:
        result = repr(error)
    moment = round(time.monotonic() - began, 1)
    return [result, *journal, moment]


async def stopped_from_outside():
    task = Task(attempt("grocer", 0.5, 0.9))
    await sleep(0.2)
    task.cancel()
    return await task


def check(coroutine, wanted):
    try:
        found = loop.run(coroutine)
    except RuntimeError as error:
        if isinstance(error, NotImplementedError):
            raise
        found = repr(error)
    print(found)
    assert found == wanted, f"wanted: {wanted}"


loop = Loop()
check(attempt("bakery", 0.2, 0.5), ["bakery is open", 0.2])
check(
    attempt("chemist", 0.9, 0.3), ["TimeoutError()", "hung up", 0.4]
)
check(
    attempt("florist", 0.1, 0.3),
    ["LookupError('wrong number')", 0.1],
)
check(stopped_from_outside(), ["CancelledError()", "hung up", 0.3])
print("passed")
