# needs: aiohttp, sockets
# fails: RuntimeError
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


async def shop(request):
    return web.Response(text="350 a box")


async def connect():
    return ClientSession()


async def ask_price(session):
    async with RawTestServer(shop) as server:
        async with session.get(server.make_url("/tea")) as answer:
            print("tea:", await answer.text())


session = asyncio.run(connect())
asyncio.run(ask_price(session))
