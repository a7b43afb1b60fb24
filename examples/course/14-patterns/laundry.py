# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def stage(name, seconds, source, target):
    while True:
        try:
            shirt = await source.get()
        except asyncio.QueueShutDown:
            break
        await asyncio.sleep(seconds)
        log(f"{name}: shirt {shirt}")
        await target.put(shirt)
    log(f"{name}: no more")
    target.shutdown()


async def main():
    dirty, wet, dry = (asyncio.Queue(maxsize=1) for _ in range(3))
    clean = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        for name, *work in (
            ("wash", 0.1, dirty, wet),
            ("iron", 0.3, wet, dry),
            ("fold", 0.2, dry, clean),
        ):
            group.create_task(stage(name, *work), name=name)
        for shirt in range(1, 5):
            await dirty.put(shirt)
        dirty.shutdown()
        log("every shirt is in")
    log(f"{clean.qsize()} clean shirts")


asyncio.run(main())
