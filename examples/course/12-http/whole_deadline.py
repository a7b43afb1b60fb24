# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, ClientTimeout, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def airline(request):
    await asyncio.sleep(0.2)
    return web.Response(text="done")


async def main():
    async with (
        RawTestServer(airline) as server,
        ClientSession(
            server.make_url("/"), timeout=ClientTimeout(total=0.3)
        ) as session,
    ):
        try:
            async with asyncio.timeout(0.5):
                for step in ("search", "choose", "pay"):
                    async with session.post(f"/{step}") as answer:
                        log(f"{step}: {await answer.text()}")
        except TimeoutError:
            log("the whole trip takes too long")


asyncio.run(main())
