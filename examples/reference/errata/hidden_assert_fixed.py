import asyncio


async def price(dish):
    return {"soup": 4, "fish": 9}[dish]


async def check(dish, expected):
    assert await price(dish) == expected, dish


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(check("soup", 4))
            group.create_task(check("fish", 10))
    except* AssertionError as failed:
        print("failed:", *failed.exceptions)
    else:
        print("passed")


asyncio.run(main())
