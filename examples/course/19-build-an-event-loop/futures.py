from collections import deque


class Loop:
    def __init__(self):
        self.ready = deque()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def step(self, coroutine):
        try:
            future = coroutine.send(None)
        except StopIteration:
            return
        future.callbacks.append(lambda _: self.step(coroutine))

    def run(self):
        while self.ready:
            callback, args = self.ready.popleft()
            callback(*args)


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


async def passenger(name, gate):
    print(f"{name}: which gate?")
    try:
        print(f"{name}: off to gate {await gate}")
    except LookupError as error:
        print(f"{name}: {error}")


loop = Loop()
rome, oslo = Future(), Future()
loop.call_soon(loop.step, passenger("Ann", rome))
loop.call_soon(loop.step, passenger("Bob", oslo))
loop.call_soon(loop.step, passenger("Cid", rome))
loop.call_soon(oslo.set_exception, LookupError("no flight today"))
loop.call_soon(rome.set_result, "B7")
loop.run()
