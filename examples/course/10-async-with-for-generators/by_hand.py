import asyncio
import inspect


class Elevator:
    def __init__(self, top):
        self.floor = 0
        self.top = top

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.floor == self.top:
            raise StopAsyncIteration
        await asyncio.sleep(0.2)
        self.floor += 1
        return self.floor


async def main():
    ride = aiter(Elevator(2))
    step = anext(ride)
    print("awaitable:", inspect.isawaitable(step))
    print("value:", await step)
    print("value:", await anext(ride))
    print("with a default:", await anext(ride, "the roof"))
    try:
        await anext(ride)
    except StopAsyncIteration:
        print("StopAsyncIteration")


asyncio.run(main())
