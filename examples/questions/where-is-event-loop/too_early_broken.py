# fails: RuntimeError
import asyncio


async def heat_oven():
    await asyncio.sleep(0.3)
    print("the oven is hot")


class Bakery:
    def __init__(self):
        self.oven = asyncio.create_task(heat_oven())

    async def open(self):
        await self.oven
        print("open")


bakery = Bakery()
asyncio.run(bakery.open())
