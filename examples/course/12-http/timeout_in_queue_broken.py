# fails: wrong output
# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, ClientTimeout, TCPConnector, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def depot(request):
    asyncio.current_task().set_name(f"server: {request.path[1:]}")
    log(f"server: {request.path[1:]}?")
    await asyncio.sleep(0.2)
    return web.Response(text="on its way")


async def track(session, parcel):
    try:
        async with session.get(f"/{parcel}") as answer:
            log(f"{parcel} is {await answer.text()}")
    except TimeoutError:
        log(f"{parcel}: too late")


async def main():
    async with (
        RawTestServer(depot) as server,
        ClientSession(
            server.make_url("/"),
            connector=TCPConnector(limit=1),
            timeout=ClientTimeout(total=0.5),
        ) as session,
        asyncio.TaskGroup() as group,
    ):
        for parcel in ("book", "lamp", "sofa"):
            group.create_task(track(session, parcel), name=parcel)


asyncio.run(main())
