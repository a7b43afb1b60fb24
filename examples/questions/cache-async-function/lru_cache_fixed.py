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
    await asyncio.sleep(0.3)
    return f"{dish}: flour, milk, eggs"


async def cook(name):
    log(f"{name}: {await find_recipe('pancakes')}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(cook("Ann"), name="Ann")
        group.create_task(cook("Bob"), name="Bob")
    await cook("Cid")


asyncio.run(main())
