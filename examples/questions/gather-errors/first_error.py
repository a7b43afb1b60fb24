import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def price(shop, seconds, euros):
    await asyncio.sleep(seconds)
    if euros is None:
        log(f"{shop}: out of stock")
        raise LookupError(f"{shop} is out of stock")
    log(f"{shop}: {euros} euros")
    return euros


async def main():
    shops = (
        ("north", 0.3, 55),
        ("south", 0.2, None),
        ("west", 0.1, None),
    )
    north, *others = [
        asyncio.create_task(price(*shop), name=shop[0])
        for shop in shops
    ]
    try:
        prices = await asyncio.gather(north, *others)
        log(f"the best: {min(prices)}")
    except LookupError as error:
        log(f"caught: {error}")
    log(f"but north has it for {await north}")


asyncio.run(main())
