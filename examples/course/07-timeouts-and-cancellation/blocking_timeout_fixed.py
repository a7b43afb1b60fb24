import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def find_route():
    await asyncio.sleep(1)
    log("the route is found")


async def main():
    try:
        async with asyncio.timeout(0.2):
            await find_route()
    except TimeoutError:
        log("no route in time")
    log("the navigator is off")


asyncio.run(main())
