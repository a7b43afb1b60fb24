import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def book(what, seconds, free=True):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:  # (1)!
        log(f"{what} is cancelled")
        raise
    if not free:
        raise LookupError(f"no {what} left")
    log(f"{what} is booked")


async def main():
    try:
        async with asyncio.TaskGroup() as trip:
            trip.create_task(book("seat", 0.1), name="seat")
            trip.create_task(book("room", 0.2, False), name="room")
            trip.create_task(book("car", 0.6), name="car")
        log("have a good trip")
    except* LookupError as group:
        log(f"no trip: {group.exceptions}")


asyncio.run(main())
