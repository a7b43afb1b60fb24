import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(part, seconds):
    await asyncio.sleep(seconds)
    log(f"{part} is here")


async def main():
    async with asyncio.TaskGroup() as page:
        page.create_task(load("timetable", 0.2))
        page.create_task(load("map", 0.3))
        page.create_task(load("weather", 3))
    log("the page is shown")


asyncio.run(main())
