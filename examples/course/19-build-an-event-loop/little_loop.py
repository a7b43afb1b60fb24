# needs: sockets
import heapq
import itertools
import selectors
import socket
import time
from collections import deque


class Loop:
    def __init__(self):
        self.ready, self.timers = deque(), []
        self.numbers = itertools.count()
        self.selector = selectors.DefaultSelector()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def call_later(self, seconds, callback, *args):
        moment = time.monotonic() + seconds
        timer = moment, next(self.numbers), callback, args
        heapq.heappush(self.timers, timer)

    def turn(self):
        timeout = 0 if self.ready else None
        if self.timers and not self.ready:
            timeout = max(0, self.timers[0][0] - time.monotonic())
        for key, _ in self.selector.select(timeout):
            key.data.set_result(None)
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


async def gather(*coroutines):
    tasks = [Task(coroutine) for coroutine in coroutines]
    return [await task for task in tasks]


async def until_ready(sock, event):
    future = Future()
    loop.selector.register(sock, event, future)
    try:
        await future
    finally:
        loop.selector.unregister(sock)


START = time.monotonic()


def log(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def echo(sock):
    with sock:
        while True:
            await until_ready(sock, selectors.EVENT_READ)
            text = sock.recv(99)
            if not text:
                return
            await sleep(0.2)
            await until_ready(sock, selectors.EVENT_WRITE)
            sock.send(text)


async def server(listener):
    while True:
        await until_ready(listener, selectors.EVENT_READ)
        sock, _ = listener.accept()
        sock.setblocking(False)
        Task(echo(sock))


async def client(name, seconds, address):
    await sleep(seconds)
    with socket.socket() as sock:
        sock.setblocking(False)
        sock.connect_ex(address)
        await until_ready(sock, selectors.EVENT_WRITE)
        log(f"{name} calls")
        sock.send(f"hello, {name}".encode())
        await until_ready(sock, selectors.EVENT_READ)
        log(f"{name} hears: {sock.recv(99).decode()}")


async def main():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        address = listener.getsockname()
        serving = Task(server(listener))
        await gather(
            client("Ann", 0, address), client("Bob", 0.1, address)
        )
        serving.cancel()
        try:
            await serving
        except CancelledError:
            log("the server is closed")


loop = Loop()
loop.run(main())
