import asyncio


async def water(plant):
    await asyncio.sleep(0.1)
    print(f"{plant} is watered")


asyncio.run(water("the fern"))
