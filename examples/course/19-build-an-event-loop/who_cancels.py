import asyncio
import time

START = time.monotonic()


def log(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


class WatchedTask(asyncio.Task):
    def cancel(self, msg=None):
        asking = asyncio.current_task()
        who = asking.get_name() if asking else "a callback"
        log(f"{who} cancels {self.get_name()}")
        return super().cancel(msg)


def factory(loop, coroutine, **options):
    return WatchedTask(coroutine, loop=loop, **options)


async def rehearse(instrument, seconds):
    await asyncio.sleep(seconds)
    log(f"{instrument} has finished")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    asyncio.current_task().set_name("main")
    drums = asyncio.create_task(
        rehearse("drums", 0.9), name="drums"
    )
    harp = asyncio.create_task(rehearse("harp", 0.2), name="harp")
    await harp
    drums.cancel()
    try:
        async with asyncio.timeout(0.3):
            await asyncio.create_task(
                rehearse("flute", 0.9), name="flute"
            )
    except TimeoutError:
        log("time is up")


asyncio.run(main())
