# fails: TypeError
import asyncio


async def price(dish):
    await asyncio.sleep(0.1)
    return {"tea": 4, "cake": 6}[dish]


async def main():
    total = price("tea") + price("cake")
    print("to pay:", total)


asyncio.run(main())
