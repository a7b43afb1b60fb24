import asyncio
import inspect
import time

START = time.perf_counter()


class Lift:
    def __init__(self, floor):
        self.floor = floor

    def __await__(self):
        yield from asyncio.sleep(self.floor / 10).__await__()
        return f"on floor {self.floor}"


async def knock():
    return "come in"


async def main():
    loop = asyncio.get_running_loop()
    parcel = loop.create_future()
    loop.call_later(0.2, parcel.set_result, "a parcel")  # (1)!
    letter = asyncio.create_task(
        asyncio.sleep(0.1, "a letter"), name="letter"
    )
    for thing in knock(), letter, parcel, Lift(5):
        kind = type(thing).__name__
        result = await thing
        now = time.perf_counter() - START
        print(f"{now:.1f} s  {kind:10} {result}")
    for thing in knock, 5:
        kind = type(thing).__name__
        print(kind, "is awaitable:", inspect.isawaitable(thing))
        try:
            await thing
        except TypeError:
            print("  await gave: TypeError")


asyncio.run(main())
