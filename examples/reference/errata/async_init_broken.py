# fails: TypeError
import asyncio


class Lamp:
    async def __init__(self, room):
        await asyncio.sleep(0.1)
        self.room = room


async def main():
    lamp = Lamp("hall")
    print("a lamp for the", lamp.room)


asyncio.run(main())
