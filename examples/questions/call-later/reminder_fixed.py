import asyncio
import time

START = time.perf_counter()
tasks = set()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water(plant):
    log(f"opening the tap for the {plant}")
    await asyncio.sleep(0.2)
    log(f"the {plant} is watered")


def start_watering(plant):
    task = asyncio.create_task(water(plant), name=plant)
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, start_watering, "fern")
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
