import asyncio


async def load_page():
    await asyncio.sleep(0.1)
    return ["lamp", "vase"]


async def load_all():
    for item in await load_page():
        yield item


class Catalogue:
    def __aiter__(self):
        return load_all()


async def main():
    async for item in load_all():
        print("all:", item)
    async for item in Catalogue():
        print("catalogue:", item)
    for item in await load_page():
        print("page:", item)


asyncio.run(main())
