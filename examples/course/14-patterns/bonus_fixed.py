import asyncio
import time

START = time.perf_counter()
NAMES = "Ann Bob Cid Dan Eva Fay Gus Hal Ida".split()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Breaker:
    def __init__(self, most, rest):
        self.most, self.rest = most, rest
        self.failures, self.next_trial = 0, 0.0

    async def call(self, function):
        now = asyncio.get_running_loop().time
        if self.failures >= self.most:
            if now() < self.next_trial:
                raise ConnectionRefusedError("the circuit is open")
            self.next_trial = now() + self.rest
            log("half-open: one trial")
        try:
            result = await function()
        except (ConnectionError, TimeoutError):
            self.failures += 1
            self.next_trial = now() + self.rest
            if self.failures >= self.most:
                log("open")
            raise
        if self.failures:
            log("closed")
        self.failures = 0
        return result


async def ask_bonus(name):
    log(f"{name}: the bonus service is asked")
    down = time.perf_counter() - START < 1.1
    await asyncio.sleep(0.3)
    if down:
        raise ConnectionError("the service is down")
    return "a bonus of 5"


async def checkout(name, breaker):
    try:
        bonus = await breaker.call(lambda: ask_bonus(name))
    except ConnectionError:
        bonus = "no bonus"
    log(f"{name}: {bonus}")


async def main():
    breaker = Breaker(most=2, rest=0.4)
    async with asyncio.TaskGroup() as group:
        for name in NAMES:
            group.create_task(checkout(name, breaker), name=name)
            await asyncio.sleep(0.2)


asyncio.run(main())
