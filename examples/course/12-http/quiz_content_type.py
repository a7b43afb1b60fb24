# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, ContentTypeError, web
from aiohttp.test_utils import RawTestServer


async def rates(request):
    return web.Response(text='{"EUR": 90}')


async def main():
    async with (
        RawTestServer(rates) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.get("/rates") as answer:
            print(answer.content_type)
            try:
                print(await answer.json())
            except ContentTypeError:
                print("this is not JSON")
            print(await answer.json(content_type=None))


asyncio.run(main())
