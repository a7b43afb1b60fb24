# fails: NotImplementedError
# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientError, ClientSession, ClientTimeout, web
from aiohttp.test_utils import RawTestServer

WANTED = {
    "/home": "200",
    "/slow": "too late",
    "/gone": "404",
    "/cut": "no answer",
    "/help": "200",
}


async def site(request):
    await asyncio.sleep(2 if request.path == "/slow" else 0.2)
    if request.path == "/cut":
        request.transport.close()
    if request.path == "/gone":
        raise web.HTTPNotFound
    return web.Response(text="hello")


async def check_links(session, paths):
    raise NotImplementedError


async def main():
    loop = asyncio.get_running_loop()
    async with (
        RawTestServer(site) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        start = loop.time()
        try:
            found = await check_links(session, list(WANTED))
        except (ClientError, TimeoutError, ExceptionGroup) as error:
            found = repr(error)
        seconds = round(loop.time() - start, 1)
    print(f"{seconds} s  {found}")
    assert found == WANTED, f"{found}, but wanted {WANTED}"
    assert seconds == 0.5, f"{seconds} s, but wanted 0.5 s"
    print("passed")


asyncio.run(main())
