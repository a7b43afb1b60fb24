import asyncio


async def fetch_menu(address):
    await asyncio.sleep(0.2)
    return ["soup", "pie"]


class Cafe:
    def __init__(self, address, menu):
        self.address = address
        self.menu = menu

    @classmethod
    async def open(cls, address):
        menu = await fetch_menu(address)
        return cls(address, menu)


class NightCafe(Cafe):
    pass


async def main():
    cafe = await Cafe.open("5 Elm Street")
    print(cafe.address, cafe.menu)
    bar = await NightCafe.open("7 Oak Street")
    print(type(bar).__name__, bar.address, bar.menu)
    test_cafe = Cafe("nowhere", ["water"])
    print(test_cafe.address, test_cafe.menu)


asyncio.run(main())
