# fails: wrong output
import asyncio
import time

START = time.perf_counter()
SECONDS = {"book": 0.4, "vase": 3600, "lamp": 0.8}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def scan(parcel):
    await asyncio.sleep(SECONDS[parcel])


async def monitor():
    while True:
        await asyncio.sleep(0.3)
        for task in asyncio.all_tasks():
            if task.done() and not task.result():
                log(f"{task.get_name()} is stuck")


async def main():
    watch = asyncio.create_task(monitor(), name="monitor")
    tasks = [
        asyncio.create_task(scan(parcel), name=parcel)
        for parcel in SECONDS
    ]
    await asyncio.wait(tasks, timeout=1.4)
    log("the shift is over")
    watch.cancel()


asyncio.run(main())
