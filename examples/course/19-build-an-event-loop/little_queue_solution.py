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


class Queue:
    def __init__(self):
        self.items, self.waiters = deque(), deque()

    def put(self, item):
        self.items.append(item)
        while self.waiters:
            if self.waiters.popleft().set_result(None):
                break


async def get(queue):
    while not queue.items:
        waiter = Future()
        queue.waiters.append(waiter)
        await waiter
    return queue.items.popleft()


async def buyer(name, queue, sales):
    item = await get(queue)
    sales.append(f"{time.monotonic() - START:.1f} {name}: {item}")


async def in_turn():
    queue, sales = Queue(), []
    tasks = [Task(buyer(n, queue, sales)) for n in ("Ann", "Bob")]
    await sleep(0.1)
    sales.append(f"waiting: {len(queue.waiters)}")
    for item in "bread", "rolls":
        await sleep(0.1)
        queue.put(item)
    queue.put("buns")
    for task in *tasks, Task(buyer("Cid", queue, sales)):
        await task
    return sales


async def snatched():
    queue, sales = Queue(), []
    ann = Task(buyer("Ann", queue, sales))
    await sleep(0.1)
    queue.put("the last cake")
    await buyer("Bob", queue, sales)
    await sleep(0.1)
    queue.put("a biscuit")
    await ann
    return sales


async def left():
    queue, sales = Queue(), []
    tasks = [Task(buyer(n, queue, sales)) for n in ("Ann", "Bob")]
    await sleep(0.1)
    tasks[0].cancel()
    queue.put("a pie")
    await tasks[1]
    return sales


def check(scene, *wanted):
    global START
    START = time.monotonic()
    try:
        found = loop.run(scene())
    except NotImplementedError:
        raise
    except (Exception, CancelledError) as error:
        found = [repr(error)]
    print(*found, sep=", ")
    assert found == [*wanted], f"wanted: {', '.join(wanted)}"


loop = Loop()
check(
    in_turn,
    "waiting: 2",
    "0.2 Ann: bread",
    "0.3 Bob: rolls",
    "0.3 Cid: buns",
)
check(snatched, "0.1 Bob: the last cake", "0.2 Ann: a biscuit")
check(left, "0.1 Bob: a pie")
print("passed")
