import asyncio
import time
from collections import deque

START = time.perf_counter()


class Turnstile:
    def __init__(self, most, seconds):
        self.seconds = seconds
        self.passed = deque(maxlen=most)
        self.lock = asyncio.Lock()

    async def enter(self):
        async with self.lock:
            if len(self.passed) == self.passed.maxlen:
                free = self.passed[0] + self.seconds
                await asyncio.sleep(free - time.perf_counter())
            self.passed.append(time.perf_counter())


async def visit(name, turnstile):
    await turnstile.enter()
    print(f"{time.perf_counter() - START:.1f} s  {name} is in")


async def main():
    turnstile = Turnstile(2, 1)
    async with asyncio.TaskGroup() as group:
        for name in "Ann", "Bob", "Cid", "Dan", "Eva":
            group.create_task(visit(name, turnstile), name=name)


asyncio.run(main())
