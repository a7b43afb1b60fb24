import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(part, seconds):
    try:
        await asyncio.sleep(seconds)
        log(f"{part} is here")
    except asyncio.CancelledError:
        log(f"{part} is cancelled")
        raise


async def weather():
    try:
        await asyncio.wait_for(load("weather", 3), 0.5)
    except TimeoutError:
        log("no weather today")


async def main():
    async with asyncio.TaskGroup() as page:
        page.create_task(load("timetable", 0.2), name="timetable")
        page.create_task(load("map", 0.3), name="map")
        page.create_task(weather(), name="weather")
    log("the page is shown")


asyncio.run(main())
