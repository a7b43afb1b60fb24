import asyncio


class Room:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        return "room 7"

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0.1)
        print(f"  checked out: {exc_type}, {exc!r}")
        print(f"  traceback: {type(traceback).__name__}")
        return exc_type is KeyError


async def stay(guest, trouble=None):
    print(guest)
    async with Room() as room:
        print(f"  sleeps in {room}")
        if trouble:
            raise trouble
    print("  goes home")


async def main():
    await stay("Ann")
    await stay("Bob", KeyError("lost the key"))
    try:
        await stay("Cid", OSError("flooded the room"))
    except OSError as error:
        print(f"  is fined: {error}")


asyncio.run(main())
