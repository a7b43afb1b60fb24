# needs: aiohttp
import asyncio

from aiohttp import ClientSession, ClientTimeout


async def main():
    timeout = ClientTimeout(total=10)
    async with ClientSession(timeout=timeout) as session:
        print("at most", session.timeout.total, "s")


asyncio.run(main())
