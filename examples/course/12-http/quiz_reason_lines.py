# needs: aiohttp, sockets
import asyncio
import logging

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

REPORT = "The bank is closed.\nCome back on Monday."


async def show_rate(request):
    try:
        raise web.HTTPBadGateway(reason=REPORT)
    except ValueError as error:
        print(f"ValueError: {error}")
        raise


async def main():
    async with (
        RawTestServer(show_rate) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.get("/rate") as answer:
            print(f"status {answer.status}")


logging.disable()
asyncio.run(main())
