import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_rate():
    log("the bank is asked")
    await asyncio.sleep(0.3)
    return 90.5


async def show(screen, rate):
    log(f"{screen} shows {await rate}")


async def main():
    rate = asyncio.create_task(ask_rate(), name="rate")
    screens = [
        asyncio.create_task(show("hall", rate), name="hall"),
        asyncio.create_task(show("street", rate), name="street"),
    ]
    for screen in screens:
        await screen
    log(f"and once more: {await rate}")


asyncio.run(main())
