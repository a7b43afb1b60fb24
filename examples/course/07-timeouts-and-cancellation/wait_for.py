import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(part, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        log(f"{part} is cancelled")
        raise
    return f"{part} is here"


async def show(part, seconds):
    try:
        log(await asyncio.wait_for(load(part, seconds), 0.5))
    except TimeoutError:
        log(f"no {part} today")


async def main():
    async with asyncio.TaskGroup() as page:
        page.create_task(show("timetable", 0.2), name="timetable")
        page.create_task(show("map", 0.3), name="map")
        page.create_task(show("weather", 3), name="weather")
    log("the page is shown")


asyncio.run(main())
