import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def thermometer(stop):
    while not stop.is_set():
        log("21 °C")
        try:
            await asyncio.wait_for(stop.wait(), 0.3)
        except TimeoutError:
            continue
    log("last reading is saved")


async def main():
    stop = asyncio.Event()
    task = thermometer(stop)
    async with asyncio.TaskGroup() as group:
        group.create_task(task, name="thermometer")
        await asyncio.sleep(0.7)
        log("stop")
        stop.set()


asyncio.run(main())
