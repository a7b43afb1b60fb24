import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    log(f"{dish} is cooked")
    return dish


async def main():
    rice = asyncio.create_task(cook("rice", 0.3))
    fish = asyncio.create_task(cook("fish", 0.1))
    log(f"{await rice} is served")
    log(f"{await fish} is served")


asyncio.run(main())
