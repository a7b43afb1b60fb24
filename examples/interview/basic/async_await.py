import asyncio


async def shape(clay):
    await asyncio.sleep(0.2)
    return f"{clay} cup"


async def make(clay):
    cup = await shape(clay)
    await asyncio.sleep(0.3)
    return f"a fired {cup}"


async def main():
    order = make("red")
    print(type(order).__name__)
    print(await order)


asyncio.run(main())
