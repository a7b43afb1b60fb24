import asyncio
import time

START = time.perf_counter()
PRICES = {"milk": 2}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def price(item):
    if item not in PRICES:
        await asyncio.sleep(0.2)
        PRICES[item] = 3
    return PRICES[item]


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(log, "    the loop rings the bell")
    for item in "milk", "milk", "bread", "bread":
        log(f"{item}: {await price(item)}")


asyncio.run(main())
