import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def look_in(place, seconds):
    try:
        await asyncio.sleep(seconds)
        log(f"{place}: nothing here")
    except asyncio.CancelledError:
        log(f"{place}: search called off")
        raise


async def search():
    places = {"kitchen": 0.1, "garage": 0.5, "garden": 0.7}
    tasks = [
        asyncio.create_task(look_in(place, seconds), name=place)
        for place, seconds in places.items()
    ]
    await asyncio.gather(*tasks)


async def main():
    searching = asyncio.create_task(search(), name="search")
    await asyncio.sleep(0.3)
    log("the keys are in the pocket")
    searching.cancel()
    await asyncio.wait([searching])
    log(f"search cancelled: {searching.cancelled()}")


asyncio.run(main())
