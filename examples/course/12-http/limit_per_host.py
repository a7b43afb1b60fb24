# needs: aiohttp, sockets
import asyncio
from collections import Counter

from aiohttp import ClientSession, TCPConnector, web
from aiohttp.test_utils import RawTestServer

SECONDS = {"/north": 0.2, "/south": 0.5}


async def visit(session, server, path):
    async with session.get(server.make_url(path)):
        pass


async def compare(**limits):
    busy, most = Counter(), Counter()

    async def shop(request):
        path = request.path
        busy[path] += 1
        most[path] = max(most[path], busy[path])
        await asyncio.sleep(SECONDS[path])
        busy[path] -= 1
        return web.Response()

    async with (
        RawTestServer(shop) as north,
        RawTestServer(shop) as south,
        ClientSession(connector=TCPConnector(**limits)) as session,
        asyncio.TaskGroup() as group,
    ):
        for _ in range(4):
            group.create_task(visit(session, north, "/north"))
            group.create_task(visit(session, south, "/south"))
    print(limits, dict(most))


async def main():
    await compare()
    await compare(limit_per_host=2)


asyncio.run(main())
