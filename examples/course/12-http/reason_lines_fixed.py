# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

REPORT = "The bank is closed.\nCome back on Monday."


async def show_rate(request):
    raise web.HTTPBadGateway(text=REPORT)


async def main():
    async with (
        RawTestServer(show_rate) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.get("/rate") as answer:
            print(f"status {answer.status}")


asyncio.run(main())
