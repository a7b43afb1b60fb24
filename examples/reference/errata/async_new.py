import asyncio


class Lamp:
    async def __new__(cls):
        print("__new__")
        return super().__new__(cls)

    def __init__(self):
        print("__init__")
        self.room = "hall"


async def main():
    lamp = Lamp()
    print("the call gives a", type(lamp).__name__)
    lamp = await lamp
    print("awaiting it gives a", type(lamp).__name__)
    print("has a room:", hasattr(lamp, "room"))


asyncio.run(main())
