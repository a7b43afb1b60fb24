import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ride(seconds):
    await asyncio.sleep(seconds)


async def ride_nonstop(seconds):
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        try:
            await asyncio.sleep(left)
        except asyncio.CancelledError:
            log("the train ignores the cancellation")


async def stop_all(tasks):
    done, late = await asyncio.wait(tasks, timeout=0.5)
    log(f"in time: {names(done)}, late: {names(late)}")
    for task in late:
        task.cancel()
    if late:
        done, late = await asyncio.wait(late, timeout=0.2)
    log(f"cancelled: {names(done)}, ignores it: {names(late)}")


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    tasks = [
        asyncio.create_task(ride(0.3), name="bus"),
        asyncio.create_task(ride(5), name="tram"),
        asyncio.create_task(ride_nonstop(1.5), name="train"),
    ]
    await stop_all(tasks)
    log("main is over")


asyncio.run(main())
log("asyncio.run is over")
