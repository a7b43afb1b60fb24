import asyncio
import time

START = time.perf_counter()
SECONDS = {"book": 0.4, "vase": 3600, "lamp": 0.8}
LASTING = {"main", "monitor"}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def scan(parcel):
    await asyncio.sleep(SECONDS[parcel])


async def monitor(limit):
    first_seen = {}
    while True:
        now = time.perf_counter()
        tasks = asyncio.all_tasks()
        first_seen = {t: first_seen.get(t, now) for t in tasks}
        for task, since in first_seen.items():
            name, age = task.get_name(), now - since
            if age > limit and name not in LASTING:
                log(f"{name} is {age:.1f} s old")
        await asyncio.sleep(0.3)


async def main():
    asyncio.current_task().set_name("main")
    watch = asyncio.create_task(monitor(0.8), name="monitor")
    tasks = [
        asyncio.create_task(scan(parcel), name=parcel)
        for parcel in SECONDS
    ]
    await asyncio.wait(tasks, timeout=1.4)
    log("the shift is over")
    watch.cancel()


asyncio.run(main())
