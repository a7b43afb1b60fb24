import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fish():
    for name, grams in ("perch", 300), ("roach", 90), ("pike", 800):
        await asyncio.sleep(0.1)
        yield name, grams


async def price(grams):
    await asyncio.sleep(0.1)
    return grams // 100


async def main():
    log([name async for name, _ in fish()])
    log({name: grams async for name, grams in fish()})
    big = (item async for item in fish() if item[1] > 200)
    log([(name, await price(grams)) async for name, grams in big])


asyncio.run(main())
