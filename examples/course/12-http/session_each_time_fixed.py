# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

connections = set()


async def stock(request):
    connections.add(request.transport)
    return web.Response(text="7 left")


async def ask(session, item):
    async with session.get(f"/{item}") as answer:
        print(f"{item}: {await answer.text()}")


async def main():
    async with (
        RawTestServer(stock) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        for item in ("pen", "cup", "bag"):
            await ask(session, item)
    print(f"connections: {len(connections)}")


asyncio.run(main())
