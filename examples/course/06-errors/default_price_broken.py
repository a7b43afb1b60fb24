# fails: ExceptionGroup
import asyncio


async def price(shop):
    await asyncio.sleep(0.1)
    if shop == "south":
        raise ConnectionError("no answer")
    return 90


async def main():
    async with asyncio.TaskGroup() as group:
        north = group.create_task(price("north"))
        south = group.create_task(price("south"))
        try:
            print("south:", await south)
        except ConnectionError:
            print("south: unknown")
        except asyncio.CancelledError:
            print("south: cancelled")
            raise
    print("north:", north.result())


asyncio.run(main())
