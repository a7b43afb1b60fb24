import asyncio


class Bar:
    async def __new__(cls, address):
        await asyncio.sleep(0.1)
        return super().__new__(cls)

    def __init__(self, address):
        self.address = address


class Diner:
    def __init__(self, address):
        self.address = address
        self.menu = None

    async def _open(self):
        await asyncio.sleep(0.1)
        self.menu = ["soup", "pie"]
        return self

    def __await__(self):
        return self._open().__await__()


async def main():
    bar = await Bar("7 Oak Street")
    print("bar:", vars(bar))
    diner = await Diner("9 Ash Street")
    print("diner:", vars(diner))
    hasty = Diner("9 Ash Street")
    print("not awaited:", vars(hasty))


asyncio.run(main())
