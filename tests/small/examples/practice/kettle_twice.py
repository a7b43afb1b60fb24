import asyncio

from kettle import boil


async def main():
    print(await boil(), await boil())


asyncio.run(main())
