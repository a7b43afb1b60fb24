# fails: TypeError
import asyncio


async def load_page():
    await asyncio.sleep(0.1)
    return ["lamp", "vase"]


async def load_all():
    for item in await load_page():
        yield item


class Catalogue:
    async def __aiter__(self):
        return load_all()


async def main():
    try:
        for item in load_all():
            print(item)
    except TypeError as error:
        print(f"TypeError: {error}")
    try:
        async for item in Catalogue():
            print(item)
    except TypeError as error:
        print(f"TypeError: {error}")
    async for item in load_page():
        print(item)


asyncio.run(main())
