# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def collect(request):
    asyncio.current_task().set_name("server")
    async for line in request.content:
        log(f"server: {line.decode().strip()}")
    return web.Response(text="saved")


async def readings():
    for degrees in (21, 22, 23):
        await asyncio.sleep(0.2)
        yield f"{degrees} degrees\n".encode()


async def main():
    async with (
        RawTestServer(collect) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.post("/", data=readings()) as answer:
            log(f"client: {await answer.text()}")


asyncio.run(main())
