# fails: wrong output
# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


async def price(request):
    trouble = {"error": "out of service"}
    return web.json_response(trouble, status=503)


async def main():
    async with (
        RawTestServer(price) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.get("/milk") as answer:
            print(f"status {answer.status}")
            data = await answer.json()
    print(f"milk costs {data.get('price', 0)}")


asyncio.run(main())
