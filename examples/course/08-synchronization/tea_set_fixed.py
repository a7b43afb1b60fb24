import asyncio


class Shop:
    def __init__(self):
        self.stock = {"tea": 3, "cups": 8}
        self.lock = asyncio.Lock()

    async def sell(self, goods):
        async with self.lock:
            await self._sell(goods)

    async def sell_set(self):
        async with self.lock:
            print("selling a tea set")
            await self._sell("tea")
            await self._sell("cups")

    async def _sell(self, goods):
        left = self.stock[goods] - 1
        await asyncio.sleep(0.1)
        self.stock[goods] = left
        print(f"sold: {goods}, {left} left")


async def main():
    await Shop().sell_set()


asyncio.run(main())
