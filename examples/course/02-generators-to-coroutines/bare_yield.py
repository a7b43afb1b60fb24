import asyncio
import types


@types.coroutine
def give_way():
    yield


async def clerk(window, visitors):
    for visitor in visitors:
        print(f"{window}: {visitor}")
        await give_way()


async def main():
    left = clerk("left window", ["Ann", "Bob"])
    right = clerk("right window", ["Cid", "Dora", "Eve"])
    first = asyncio.create_task(left, name="left")
    second = asyncio.create_task(right, name="right")
    await first
    await second


asyncio.run(main())
