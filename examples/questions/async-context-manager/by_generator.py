import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def taxi(name):
    await asyncio.sleep(0.2)
    print(f"{name}: the taxi is here")
    try:
        yield f"{name}'s taxi"
    finally:
        await asyncio.sleep(0.1)
        print(f"{name}: paid")


async def main():
    async with taxi("Ann") as car:
        print(f"{car} is on its way")
    try:
        async with taxi("Bob") as car:
            raise ValueError(f"{car} has a flat tyre")
    except ValueError as error:
        print(error)


asyncio.run(main())
