import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def tell_driver():
    await asyncio.sleep(0.4)
    log("the driver is told")


async def ride():
    try:
        await asyncio.sleep(5)
    finally:
        await tell_driver()


async def stubborn_ride():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "a ride to nowhere"


async def main():
    for work in ride, stubborn_ride:
        try:
            log(await asyncio.wait_for(work(), 0.3))
        except TimeoutError:
            log("TimeoutError")


asyncio.run(main())
