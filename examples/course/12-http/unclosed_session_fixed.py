# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer


def complain(loop, context):
    print("asyncio:", context["message"])


async def stock(request):
    return web.Response(text="7 left")


async def ask(url):
    async with ClientSession(url) as session:
        async with session.get("/pen") as answer:
            print(f"pen: {await answer.text()}")


async def main():
    asyncio.get_running_loop().set_exception_handler(complain)
    async with RawTestServer(stock) as server:
        await ask(server.make_url("/"))


asyncio.run(main())
