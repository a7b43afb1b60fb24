# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bakery(request):
    log(f"the bakery gets an order: {request.path[1:]}")
    return web.Response(text="thank you")


async def main():
    async with (
        RawTestServer(bakery) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        bread = session.post("/bread")
        cake = asyncio.create_task(session.post("/cake"))
        await asyncio.sleep(0.2)
        log("coffee first")
        await asyncio.sleep(0.2)
        async with bread as answer:
            log(await answer.text())
        await cake


asyncio.run(main())
