# fails: wrong output
import asyncio
import time

START = time.perf_counter()
balance = 100


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def buy(thing, price, seconds):
    global balance
    if balance < price:
        log(f"{thing}: not enough money")
        return
    await asyncio.sleep(seconds)
    balance -= price
    log(f"{thing}: bought, {balance} left")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("lamp", 80, 0.2), name="lamp")
        group.create_task(buy("chair", 70, 0.3), name="chair")


asyncio.run(main())
