import asyncio


async def day(*dishes):
    orders = asyncio.Queue()
    for dish in dishes:
        await orders.put(dish)
    print("cooking", await orders.get())


asyncio.run(day("soup", "fish"))
asyncio.run(day("cake"))
