import asyncio


async def price(item):
    return {"tea": 3, "cake": 5}[item]


async def waiter(table):
    for item in "tea", "cake":
        print(f"{table}: {item} {await price(item)}")


async def main():
    first = asyncio.create_task(waiter("table 1"), name="table 1")
    second = asyncio.create_task(waiter("table 2"), name="table 2")
    await first
    await second


asyncio.run(main())
