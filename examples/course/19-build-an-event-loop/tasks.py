from collections import deque


class Loop:
    def __init__(self):
        self.ready = deque()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

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


async def develop(photo, light):
    print(f"{photo}: in the bath")
    if await light == "on":
        raise ValueError(f"{photo} is spoilt")
    return f"{photo} is sharp"


async def main():
    lights = Future(), Future()
    cat = Task(develop("cat", lights[0]))
    dog = Task(develop("dog", lights[1]))
    loop.call_soon(lights[0].set_result, "off")
    loop.call_soon(lights[1].set_result, "on")
    for task in cat, dog:
        try:
            print("main:", await task)
        except ValueError as error:
            print("main:", error)


loop = Loop()
Task(main())
loop.run()
