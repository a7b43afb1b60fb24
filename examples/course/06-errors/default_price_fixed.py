import asyncio


async def price(shop):
    await asyncio.sleep(0.1)
    if shop == "south":
        raise ConnectionError("no answer")
    return 90


async def price_or_unknown(shop):
    try:
        return await price(shop)
    except ConnectionError:
        return "unknown"


async def main():
    async with asyncio.TaskGroup() as group:
        north = group.create_task(price_or_unknown("north"))
        south = group.create_task(price_or_unknown("south"))
        print("south:", await south)
    print("north:", north.result())


asyncio.run(main())
