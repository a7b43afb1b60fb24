import asyncio
import types


@types.coroutine
def pause(seconds):
    yield seconds


async def main():
    print("the gate opens")
    await pause(0.2)
    print("the gate closes")


try:
    asyncio.run(main())
except Exception as error:
    print(f"{type(error).__name__}: {error}")
