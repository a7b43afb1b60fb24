# fails: RuntimeError
import asyncio
import types


@types.coroutine
def pause(seconds):
    yield seconds


async def main():
    print("the lift is going up")
    await pause(0.2)
    print("the lift is here")


asyncio.run(main())
