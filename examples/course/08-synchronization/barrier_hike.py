import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def hike(name, seconds, barrier):
    try:
        for place in "bridge", "summit":
            await asyncio.sleep(seconds)
            log(f"{name} is at the {place}")
            await barrier.wait()
    except asyncio.BrokenBarrierError:
        log(f"{name} goes home")


async def main():
    barrier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(hike("Ann", 0.1, barrier), name="Ann")
        group.create_task(hike("Bob", 0.2, barrier), name="Bob")
        group.create_task(hike("Eve", 0.4, barrier), name="Eve")
        await asyncio.sleep(0.7)
        log("a storm is coming")
        await barrier.abort()
    log(f"the barrier is broken: {barrier.broken}")


asyncio.run(main())
