# fails: blocked loop
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def read_map():
    time.sleep(1)
    log("the map is read")


async def show_map():
    read_map()


async def main():
    try:
        await asyncio.wait_for(show_map(), 0.3)
        log("the map is shown")
    except TimeoutError:
        log("no map in time")


asyncio.run(main())
