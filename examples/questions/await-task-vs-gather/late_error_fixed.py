import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def find_taxi():
    await asyncio.sleep(0.6)
    return "yellow taxi"


async def charge_card():
    await asyncio.sleep(0.1)
    raise PermissionError("the card is blocked")


async def main():
    taxi = asyncio.create_task(find_taxi(), name="taxi")
    card = asyncio.create_task(charge_card(), name="card")
    try:
        log(await asyncio.gather(taxi, card))
    except PermissionError as error:
        log(f"no ride: {error}")
        log(f"still looking for a taxi: {not taxi.done()}")
        taxi.cancel()


asyncio.run(main())
