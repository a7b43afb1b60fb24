import asyncio


class Shop:
    def __init__(self):
        self.stock = {"tea": 3, "cups": 8}
        self.lock = asyncio.Lock()

    async def sell(self, goods):
        async with self.lock:
            self._sell(goods)

    async def sell_set(self):
        async with self.lock:
            print("selling a tea set")
            self._sell("tea")
            self._sell("cups")

    def _sell(self, goods):
        self.stock[goods] -= 1
        print("sold:", goods)


async def main():
    await Shop().sell_set()


asyncio.run(main())
