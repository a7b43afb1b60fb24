# fails: deadlock
import asyncio
import time
from collections import deque

START = time.perf_counter()


class Turnstile:
    def __init__(self, most, seconds):
        self.most, self.seconds = most, seconds
        self.passed = deque()
        self.lock = asyncio.Lock()

    async def enter(self):
        async with self.lock:
            now = time.perf_counter()
            while (
                self.passed and self.passed[0] <= now - self.seconds
            ):
                self.passed.popleft()
            if len(self.passed) < self.most:
                self.passed.append(now)
                return
            await asyncio.sleep(self.passed[0] + self.seconds - now)
            await self.enter()


async def visit(name, turnstile):
    await turnstile.enter()
    print(f"{time.perf_counter() - START:.1f} s  {name} is in")


async def main():
    turnstile = Turnstile(2, 1)
    async with asyncio.TaskGroup() as group:
        for name in "Ann", "Bob", "Cid", "Dan", "Eva":
            group.create_task(visit(name, turnstile), name=name)


asyncio.run(main())
