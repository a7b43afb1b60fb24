# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


async def station(request):
    return web.Response(text="-3 °C")


async def ask_weather(session):
    async with RawTestServer(station) as server:
        async with session.get(server.make_url("/")) as answer:
            print(await answer.text())


async def main():
    async with ClientSession() as session:
        await ask_weather(session)


asyncio.run(main())
