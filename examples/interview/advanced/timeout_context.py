import asyncio
import time

START = time.perf_counter()


class Limit:
    def __init__(self, seconds):
        self.seconds, self.expired, self.task = seconds, False, None

    async def __aenter__(self):
        if self.task:
            raise RuntimeError("a limit is for one block only")
        self.task = asyncio.current_task()
        self.before = self.task.cancelling()
        loop = asyncio.get_running_loop()
        self.timer = loop.call_later(self.seconds, self.ring)
        return self

    def ring(self):
        self.expired = True
        self.task.cancel()

    async def __aexit__(self, kind, error, traceback):
        self.timer.cancel()
        if self.expired:
            ours_alone = self.task.uncancel() <= self.before
            if ours_alone and kind is asyncio.CancelledError:
                raise TimeoutError from error


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def see(hall, seconds):
    try:
        async with Limit(0.4):
            await asyncio.sleep(seconds)
            log(f"the {hall} has been seen")
    except TimeoutError:
        log(f"the {hall} takes too long")


async def main():
    try:
        async with Limit(1) as tour:
            await see("hall of coins", 0.2)
            await see("hall of maps", 0.7)
            await see("hall of masks", 0.3)
            await see("hall of clocks", 0.3)
    except TimeoutError:
        log(f"the museum closes, the tour is late: {tour.expired}")


if __name__ == "__main__":
    asyncio.run(main())
