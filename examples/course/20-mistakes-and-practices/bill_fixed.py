import asyncio


async def price(dish):
    await asyncio.sleep(0.1)
    return {"tea": 4, "cake": 6}[dish]


async def main():
    total = await price("tea") + await price("cake")
    print("to pay:", total)


asyncio.run(main())
