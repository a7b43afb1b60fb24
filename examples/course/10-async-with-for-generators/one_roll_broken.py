# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def tickets():
    for number in range(1, 5):
        await asyncio.sleep(0.1)
        yield number


async def sell(clerk, roll):
    try:
        async for number in roll:
            log(f"{clerk} sells ticket {number}")
            await asyncio.sleep(0.2)
    except RuntimeError as error:
        log(f"{clerk} goes home: {error}")


async def main():
    roll = tickets()
    await asyncio.gather(sell("Ann", roll), sell("Bob", roll))


asyncio.run(main())
