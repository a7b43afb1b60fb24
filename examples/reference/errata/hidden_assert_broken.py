# fails: wrong output
import asyncio


async def price(dish):
    return {"soup": 4, "fish": 9}[dish]


async def check(dish, expected):
    assert await price(dish) == expected, dish


async def main():
    await asyncio.gather(
        check("soup", 4),
        check("fish", 10),
        return_exceptions=True,
    )
    print("passed")


asyncio.run(main())
