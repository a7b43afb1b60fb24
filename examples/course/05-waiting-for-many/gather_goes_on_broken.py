# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def charge():
    await asyncio.sleep(0.1)
    raise ValueError("the card is declined")


async def ship():
    await asyncio.sleep(0.3)
    log("the parcel is sent")


async def main():
    try:
        await asyncio.gather(charge(), ship())
    except ValueError as error:
        log(f"no sale: {error}")
    await asyncio.sleep(0.5)
    log("the shop closes")


asyncio.run(main())
