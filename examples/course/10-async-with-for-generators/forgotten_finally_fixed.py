import asyncio
from contextlib import asynccontextmanager

HIRED = []


@asynccontextmanager
async def boat(name):
    await asyncio.sleep(0.1)
    HIRED.append(name)
    try:
        yield name
    finally:
        await asyncio.sleep(0.1)
        HIRED.remove(name)


async def main():
    async with boat("Gull") as name:
        print(f"rowing the {name}")
    try:
        async with boat("Tern") as name:
            raise ValueError(f"no oars in the {name}")
    except ValueError as error:
        print(error)
    print("never brought back:", HIRED)


asyncio.run(main())
