import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def book(what, seconds, free=True):
    await asyncio.sleep(seconds)
    if not free:
        raise LookupError(f"no {what} left")
    log(f"{what}: paid")


async def main():
    hotel = asyncio.create_task(book("hotel", 0.3), name="hotel")
    flight = asyncio.create_task(
        book("flight", 0.1, free=False), name="flight"
    )
    try:
        await asyncio.gather(hotel, flight)
    except LookupError as error:
        log(f"no trip: {error}")
        hotel.cancel()
        flight.cancel()
        await asyncio.wait([hotel, flight])
    log(f"hotel cancelled: {hotel.cancelled()}")


asyncio.run(main())
