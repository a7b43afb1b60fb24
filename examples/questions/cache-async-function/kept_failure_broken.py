# fails: wrong output
import asyncio
import time
from functools import lru_cache

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


@lru_cache(maxsize=100)
def find_recipe(dish):
    return asyncio.create_task(ask_site(dish), name="search")


async def ask_site(dish):
    log(f"looking for {dish}")
    await asyncio.sleep(0.2)
    if time.perf_counter() - START < 0.4:
        raise ConnectionError("the site is down")
    return "flour, milk, eggs"


async def cook(name):
    try:
        log(f"{name}: {await find_recipe('pancakes')}")
    except ConnectionError as error:
        log(f"{name}: {error}")


async def main():
    await cook("Ann")
    await asyncio.sleep(0.3)
    await cook("Bob")


asyncio.run(main())
