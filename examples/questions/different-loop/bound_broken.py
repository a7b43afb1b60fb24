# fails: RuntimeError
import asyncio

parking = asyncio.Semaphore(1)


async def park(car):
    async with parking:
        print(car, "is parked")
        await asyncio.sleep(0.1)


async def morning():
    await asyncio.gather(park("Ann"), park("Bob"))


async def evening():
    await park("Kim")
    await asyncio.gather(park("Leo"), park("Mia"))


asyncio.run(morning())
asyncio.run(evening())
