import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def table(number):
    try:
        yield f"table {number}"
    finally:
        print(f"table {number} is free again")


async def reserve(number):
    await asyncio.sleep(0.1)
    return table(number)


async def menu():
    await asyncio.sleep(0.1)
    return ["soup", "fish"]


async def main():
    async with await reserve(4) as place:
        dishes = menu()
        try:
            async for dish in dishes:
                print(f"{dish} for {place}")
        except TypeError as error:
            print(error)
            dishes.close()


asyncio.run(main())
