# fails: wrong output
import asyncio

orders = asyncio.Queue()


async def day(*dishes):
    for dish in dishes:
        await orders.put(dish)
    print("cooking", await orders.get())


asyncio.run(day("soup", "fish"))
asyncio.run(day("cake"))
