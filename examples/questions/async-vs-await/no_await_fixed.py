import asyncio


async def weigh(fruit):
    await asyncio.sleep(0.1)
    return 3


async def main():
    kilos = await weigh("apples")
    print("to pay:", kilos * 2)


asyncio.run(main())
