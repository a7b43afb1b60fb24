# fails: ValueError
# needs: aiohttp
import asyncio

from aiohttp import ClientSession


async def main():
    async with ClientSession(timeout=10) as session:
        print("at most", session.timeout.total, "s")


asyncio.run(main())
