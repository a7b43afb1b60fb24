import asyncio
import heapq
import time
from collections import deque


class TinyLoop(asyncio.AbstractEventLoop):
    def __init__(self):
        self.ready, self.timers = deque(), []
        self.time = time.monotonic

    def get_debug(self):
        return False

    def create_future(self):
        return asyncio.Future(loop=self)

    def create_task(self, coro, **options):
        return asyncio.Task(coro, loop=self, **options)

    def call_soon(self, do, *args, context=None):
        handle = asyncio.Handle(do, args, self, context)
        self.ready.append(handle)
        return handle

    def call_at(self, when, do, *args, context=None):
        timer = asyncio.TimerHandle(when, do, args, self, context)
        heapq.heappush(self.timers, timer)
        return timer

    def call_later(self, delay, *args, **options):
        return self.call_at(self.time() + delay, *args, **options)

    def _timer_handle_cancelled(self, timer):
        pass

    def run_until_complete(self, coro):
        ready, timers = self.ready, self.timers
        asyncio._set_running_loop(self)
        task = self.create_task(coro)
        while not task.done():
            if not ready:
                time.sleep(max(0, timers[0].when() - self.time()))
            while timers and timers[0].when() <= self.time():
                ready.append(heapq.heappop(timers))
            for _ in range(len(ready)):
                handle = ready.popleft()
                if not handle.cancelled():
                    handle._run()
        asyncio._set_running_loop(None)
        return task.result()


async def train(city, seconds):
    await asyncio.sleep(seconds)
    print(f"the train from {city} is here")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(train("Rome", 0.2), name="Rome")
        group.create_task(train("Nice", 0.1), name="Nice")
    try:
        async with asyncio.timeout(0.3):
            await train("Oslo", 0.9)
    except TimeoutError:
        print("the train from Oslo is late")
    try:
        await asyncio.to_thread(print, "a whistle")
    except NotImplementedError:
        print("this loop has no threads")


TinyLoop().run_until_complete(main())
