# fails: TypeError
import asyncio
import time


class TimedTask(asyncio.Task):
    def __init__(self, coro, **options):
        self.what = coro.__name__
        self.started = time.perf_counter()
        super().__init__(coro, **options)
        self.add_done_callback(TimedTask.report)

    def report(self):
        took = time.perf_counter() - self.started
        end = "cancelled" if self.cancelled() else "finished"
        print(f"{self.what}: {end} after {took:.1f} s")


def make_task(loop, coro):
    return TimedTask(coro, loop=loop)


async def tour():
    await asyncio.sleep(0.3)


async def guide():
    await asyncio.sleep(0.9)


async def main():
    asyncio.current_task().set_name("main")
    leading = asyncio.create_task(guide(), name="guide")
    await asyncio.create_task(tour(), name="tour")
    leading.cancel()
    await asyncio.sleep(0.1)


with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(make_task)
    runner.run(main())
