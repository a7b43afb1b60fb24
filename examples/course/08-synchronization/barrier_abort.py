import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def come(name, barrier):
    try:
        await barrier.wait()
        log(f"{name} sets off")
    except asyncio.BrokenBarrierError:
        log(f"{name} goes home")


async def main():
    barrier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(come("Ann", barrier))
        group.create_task(come("Bob", barrier))
        await asyncio.sleep(0.2)
        log(f"waiting: {barrier.n_waiting} of {barrier.parties}")
        log("Eve is ill")
        await barrier.abort()
    log(f"the barrier is broken: {barrier.broken}")
    await come("Eve", barrier)


asyncio.run(main())
