# fails: RuntimeWarning
import asyncio

STOCK = {"tea": 0}


async def in_stock(item):
    await asyncio.sleep(0.1)
    return STOCK[item] > 0


async def main():
    if in_stock("tea"):
        print("one packet of tea is sold")
    else:
        print("sorry, no tea today")


asyncio.run(main())
