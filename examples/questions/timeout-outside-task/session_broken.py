# needs: aiohttp, sockets
# fails: RuntimeError
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


async def station(request):
    return web.Response(text="-3 °C")


async def connect():
    return ClientSession()


async def ask_weather(session):
    async with RawTestServer(station) as server:
        async with session.get(server.make_url("/")) as answer:
            print(await answer.text())


loop = asyncio.new_event_loop()
session = loop.run_until_complete(connect())
asyncio.run(ask_weather(session))
