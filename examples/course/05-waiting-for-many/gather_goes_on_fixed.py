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
        async with asyncio.TaskGroup() as group:
            group.create_task(charge())
            group.create_task(ship())
    except* ValueError as errors:
        log(f"no sale: {errors.exceptions[0]}")
    await asyncio.sleep(0.5)
    log("the shop closes")


asyncio.run(main())
