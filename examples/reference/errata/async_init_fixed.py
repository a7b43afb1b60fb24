import asyncio


class Lamp:
    def __init__(self, room):
        self.room = room

    @classmethod
    async def create(cls, room):
        lamp = cls(room)
        await asyncio.sleep(0.1)
        return lamp


async def main():
    lamp = await Lamp.create("hall")
    print("a lamp for the", lamp.room)


asyncio.run(main())
