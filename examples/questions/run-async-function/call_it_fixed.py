import asyncio


async def water(plant):
    await asyncio.sleep(0.2)
    return f"the {plant} is watered"


print("garden opens")
print(asyncio.run(water("fern")))
print("garden closes")
