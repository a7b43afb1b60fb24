# fails: TypeError
import asyncio


async def fetch_menu(address):
    await asyncio.sleep(0.2)
    return ["soup", "pie"]


class Cafe:
    async def __init__(self, address):
        self.address = address
        self.menu = await fetch_menu(address)


async def main():
    cafe = Cafe("5 Elm Street")
    print(cafe.address, cafe.menu)


asyncio.run(main())
