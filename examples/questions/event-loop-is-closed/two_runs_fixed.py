# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


async def shop(request):
    return web.Response(text="350 a box")


async def ask_price(session):
    async with RawTestServer(shop) as server:
        async with session.get(server.make_url("/tea")) as answer:
            print("tea:", await answer.text())


async def main():
    async with ClientSession() as session:
        await ask_price(session)


asyncio.run(main())
