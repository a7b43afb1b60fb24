import asyncio


async def fish():
    for name, grams in ("perch", 300), ("roach", 90), ("pike", 800):
        await asyncio.sleep(0.1)
        yield name, grams


async def price(grams):
    await asyncio.sleep(0.1)
    return grams // 100


async def main():
    print([name async for name, _ in fish()])
    print({name: grams async for name, grams in fish()})
    big = (item async for item in fish() if item[1] > 200)
    print([(name, await price(grams)) async for name, grams in big])


asyncio.run(main())
