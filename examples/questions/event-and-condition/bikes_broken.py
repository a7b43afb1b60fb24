# fails: wrong output
import asyncio
import time

START = time.perf_counter()
bikes = 0


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def rent(name, count, returned):
    global bikes
    await returned.wait()
    bikes -= count
    log(f"{name} takes {count}, bikes left: {bikes}")


async def main():
    global bikes
    returned = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for name, count in ("Ann", 2), ("Bob", 1):
            job = rent(name, count, returned)
            group.create_task(job, name=name)
        for _ in range(3):
            await asyncio.sleep(0.2)
            bikes += 1
            log(f"a bike is returned, bikes: {bikes}")
            returned.set()


asyncio.run(main())
