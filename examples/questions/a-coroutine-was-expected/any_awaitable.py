import asyncio


class Taxi:
    def __await__(self):
        yield from asyncio.sleep(0.2).__await__()
        return "a yellow car"

    def __repr__(self):
        return "Taxi()"


async def ride(taxi):
    return await taxi


async def main():
    print("await:", await Taxi())
    try:
        asyncio.create_task(Taxi(), name="taxi")
    except TypeError as error:
        print("create_task:", error)
    task = asyncio.create_task(ride(Taxi()), name="taxi")
    print("create_task with a coroutine:", await task)


asyncio.run(main())
