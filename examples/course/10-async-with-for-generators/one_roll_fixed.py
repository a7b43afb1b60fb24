import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def tickets():
    for number in range(1, 5):
        await asyncio.sleep(0.1)
        yield number


async def sell(clerk, roll, lock):
    while True:
        async with lock:
            number = await anext(roll, None)
        if number is None:
            return
        log(f"{clerk} sells ticket {number}")
        await asyncio.sleep(0.2)


async def main():
    roll, lock = tickets(), asyncio.Lock()
    await asyncio.gather(
        sell("Ann", roll, lock), sell("Bob", roll, lock)
    )


asyncio.run(main())
