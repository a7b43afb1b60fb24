import asyncio
import time

START = time.perf_counter()


class FixedWindow:
    def __init__(self):
        self.window, self.count = 0, 0

    async def turn(self, now):
        latest = self.window, self.count
        self.window, self.count = max(latest, (int(now), 0))
        if self.count == 5:
            self.window, self.count = self.window + 1, 0
        self.count += 1
        await asyncio.sleep(self.window - now)


class SlidingWindow:
    def __init__(self):
        self.turns = []

    async def turn(self, now):
        mine = max(now, self.turns[-5] + 1 if self.turns[4:] else 0)
        self.turns.append(mine)
        await asyncio.sleep(mine - now)


class Bucket:
    def __init__(self, size):
        self.saved, self.last = (size - 1) * 0.2, -1

    async def turn(self, now):
        self.last = max(self.last + 0.2, now - self.saved)
        await asyncio.sleep(self.last - now)


async def passes(limiter):
    await limiter.turn(time.perf_counter() - START)
    return round(time.perf_counter() - START, 1)


async def main():
    await asyncio.sleep(0.8)
    ways = {
        "fixed window": FixedWindow(),
        "sliding window": SlidingWindow(),
        "bucket of 5": Bucket(5),
        "even pace": Bucket(1),
    }
    crowds = [
        asyncio.gather(*(passes(limiter) for _ in range(10)))
        for limiter in ways.values()
    ]
    print("                most in 1 s   ten who came at 0.8 s")
    for name, crowd in zip(ways, crowds):
        ends = await crowd
        most = max(sum(a <= b < a + 1 for b in ends) for a in ends)
        print(f"{name:14}  {most:6}        ", *ends)


asyncio.run(main())
