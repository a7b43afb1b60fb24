import asyncio


async def toast(slices):
    await asyncio.sleep(0.2)
    return f"{slices} slices of toast"


print(asyncio.run(toast(2)))
