import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def taxi(name):
    yield f"a taxi for {name}"


async def enter(manager):
    async with manager:
        print("  inside")


async def main():
    lock = asyncio.Lock()
    ready = taxi("Ann")
    for manager in [lock, lock, ready, ready]:
        print(type(manager).__name__)
        try:
            await enter(manager)
        except Exception as error:
            print(f"  {type(error).__name__}: {error}")


asyncio.run(main())
