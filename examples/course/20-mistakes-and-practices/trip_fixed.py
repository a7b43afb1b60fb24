import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def find_route():
    await asyncio.sleep(0.1)
    raise LookupError("the bridge is closed")


async def book_hotel():
    await asyncio.sleep(0.3)
    log("the hotel is booked and paid")


async def plan_trip():
    async with asyncio.TaskGroup() as group:
        route = group.create_task(find_route(), name="route")
        hotel = group.create_task(book_hotel(), name="hotel")
    return route.result(), hotel.result()


async def main():
    try:
        await plan_trip()
    except* LookupError as errors:
        log(f"no trip: {errors.exceptions[0]}")
    await asyncio.sleep(0.4)
    log("evening at home")


asyncio.run(main())
