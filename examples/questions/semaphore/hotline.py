import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(name, lines):
    if lines.locked():
        log(f"{name}: busy, call later")
        return
    async with lines:
        log(f"{name}: talking")
        await asyncio.sleep(0.5)
    log(f"{name}: done")


async def main():
    lines = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for name in "Ann", "Bob", "Cid", "Dan":
            group.create_task(call(name, lines), name=name)
            await asyncio.sleep(0.2)


asyncio.run(main())
