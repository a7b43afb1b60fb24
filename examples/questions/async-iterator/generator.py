import asyncio


async def parcel(*cities):
    for city in cities:
        await asyncio.sleep(0.2)
        yield city


async def main():
    async for city in parcel("Rome", "Bonn", "Oslo"):
        print(city)
    print([city async for city in parcel("Lima", "Bath")])


asyncio.run(main())
