from collections import deque


class Pause:
    def __await__(self):
        yield


class Loop:
    def __init__(self):
        self.ready = deque()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def step(self, coroutine):
        try:
            coroutine.send(None)
        except StopIteration:
            return
        self.call_soon(self.step, coroutine)

    def run(self):
        while self.ready:
            callback, args = self.ready.popleft()
            callback(*args)


async def clean(robot, rooms):
    for room in rooms:
        print(f"{robot}: {room}")
        await Pause()
    print(f"{robot}: back at the charger")


loop = Loop()
loop.call_soon(loop.step, clean("sweeper", ["hall", "kitchen"]))
loop.call_soon(print, "doorbell: ding-dong")
loop.call_soon(loop.step, clean("mop", ["bathroom"]))
loop.run()
