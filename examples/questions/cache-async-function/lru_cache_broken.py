# fails: RuntimeError
import asyncio
from functools import lru_cache


@lru_cache(maxsize=100)
async def find_recipe(dish):
    print(f"looking for {dish}")
    await asyncio.sleep(0.3)
    return f"{dish}: flour, milk, eggs"


async def main():
    print(await find_recipe("pancakes"))
    print(await find_recipe("pancakes"))


asyncio.run(main())
