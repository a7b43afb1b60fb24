# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientResponseError, ClientSession, web
from aiohttp.test_utils import RawTestServer


async def price(request):
    trouble = {"error": "out of service"}
    return web.json_response(trouble, status=503)


async def main():
    async with (
        RawTestServer(price) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        try:
            async with session.get("/milk") as answer:
                answer.raise_for_status()
                data = await answer.json()
            print(f"milk costs {data.get('price', 0)}")
        except ClientResponseError as error:
            print(f"no price: {error.status} {error.message}")


asyncio.run(main())
