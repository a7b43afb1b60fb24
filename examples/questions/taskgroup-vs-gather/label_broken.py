# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def check_address():
    await asyncio.sleep(0.1)
    raise LookupError("no such street")


async def print_label():
    await asyncio.sleep(0.3)
    log("label: printed")


async def accept_parcel():
    address = asyncio.create_task(check_address(), name="address")
    label = asyncio.create_task(print_label(), name="label")
    await asyncio.gather(address, label)


async def main():
    try:
        await accept_parcel()
    except LookupError as error:
        log(f"parcel refused: {error}")
    await asyncio.sleep(0.5)
    log("the post office closes")


asyncio.run(main())
