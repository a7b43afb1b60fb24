import asyncio
import time
from contextlib import contextmanager

START = time.perf_counter()


class CircuitOpen(Exception):
    pass


class Breaker:
    def __init__(self, failures, pause, counted=OSError):
        self.limit, self.pause, self.counted = (
            failures,
            pause,
            counted,
        )
        self.clock = time.monotonic
        self.failures = self.retry_at = self.turn = 0
        self.switch("closed")

    def switch(self, state):
        self.state, self.failures, self.turn = (
            state,
            0,
            self.turn + 1,
        )

    @contextmanager
    def guard(self):
        if self.state == "open" and self.clock() >= self.retry_at:
            self.switch("half-open")
        elif self.state != "closed":
            raise CircuitOpen
        turn = self.turn
        try:
            yield
        except self.counted:
            if turn == self.turn:
                self.failed()
            raise
        except Exception:
            if turn == self.turn:
                self.worked()
            raise
        except BaseException:
            if turn == self.turn and self.state == "half-open":
                self.switch("open")
            raise
        if turn == self.turn:
            self.worked()

    def failed(self):
        self.failures += 1
        if self.failures == self.limit or self.state == "half-open":
            self.switch("open")
            self.retry_at = self.clock() + self.pause

    def worked(self):
        self.failures = 0
        if self.state == "half-open":
            self.switch("closed")


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_map(up):
    await asyncio.sleep(0.3)
    if not up:
        raise ConnectionError("the map is down")
    return "turn left"


async def ride(courier, start, breaker):
    await asyncio.sleep(start)
    try:
        with breaker.guard():
            log(f"{courier}: {await ask_map(up=start > 0.7)}")
    except ConnectionError as error:
        log(f"{courier}: {error}, {breaker.state}")
    except CircuitOpen:
        log(f"{courier}: no call, {breaker.state}")


async def main():
    breaker = Breaker(failures=2, pause=0.5)
    async with asyncio.TaskGroup() as group:
        for courier, start in (
            ("Ann", 0),
            ("Bob", 0.1),
            ("Cid", 0.2),
            ("Dan", 0.6),
            ("Eve", 1),
            ("Fay", 1.1),
            ("Gus", 1.5),
        ):
            task = ride(courier, start, breaker)
            group.create_task(task, name=courier)


if __name__ == "__main__":
    asyncio.run(main())
