import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Cafe:
    def __init__(self, address):
        self.address = address

    async def __aenter__(self):
        await asyncio.sleep(0.3)
        log(f"{self.address}: the stove is hot")
        return self

    async def __aexit__(self, *exc_info):
        await asyncio.sleep(0.1)
        log(f"{self.address}: the stove is off")

    async def cook(self, dish):
        await asyncio.sleep(0.2)
        log(f"{dish} is ready")


async def main():
    async with Cafe("5 Elm Street") as cafe:
        await cafe.cook("soup")


asyncio.run(main())
