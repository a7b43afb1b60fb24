# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def menu(request):
    asyncio.current_task().set_name("server")
    log("server: one moment")
    await asyncio.sleep(0.1)
    answer = web.StreamResponse()
    await answer.prepare(request)
    for dish in (b"soup, ", b"fish, ", b"pie"):
        await asyncio.sleep(0.1)
        await answer.write(dish)
    return answer


async def main():
    async with (
        RawTestServer(menu) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        log("asking for the menu")
        async with session.get("/menu") as answer:
            log(f"status {answer.status}")
            log(await answer.text())


asyncio.run(main())
