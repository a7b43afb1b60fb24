# fails: RuntimeError
import asyncio


async def fetch_menu(address):
    await asyncio.sleep(0.2)
    return ["soup", "pie"]


class Cafe:
    def __init__(self, address):
        self.menu = asyncio.run(fetch_menu(address))


def try_it_out():
    print(Cafe("5 Elm Street").menu)


async def main():
    print(Cafe("5 Elm Street").menu)


try_it_out()
asyncio.run(main())
