import asyncio


async def weigh(parcel):
    await asyncio.sleep(0.2)
    return f"{parcel}: 3 kg"


async def main():
    task = asyncio.create_task(weigh("boots"))
    print(await task)


asyncio.run(main())
