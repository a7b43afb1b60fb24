# needs: aiohttp, sockets
import asyncio
from collections import Counter

from aiohttp import ClientSession, TCPConnector, web
from aiohttp.test_utils import RawTestServer


async def visit(session, url):
    async with session.get(url):
        pass


async def compare(**limits):
    busy, most = Counter(), Counter()

    async def shop(request):
        busy[request.path] += 1
        most[request.path] = max(
            most[request.path], busy[request.path]
        )
        await asyncio.sleep(0.2)
        busy[request.path] -= 1
        return web.Response()

    async with (
        RawTestServer(shop) as north,
        RawTestServer(shop) as south,
        ClientSession(connector=TCPConnector(**limits)) as session,
        asyncio.TaskGroup() as group,
    ):
        for _ in range(10):
            group.create_task(
                visit(session, north.make_url("/north"))
            )
            group.create_task(
                visit(session, south.make_url("/south"))
            )
    print(limits, dict(most))


async def main():
    await compare()
    await compare(limit_per_host=2)


asyncio.run(main())
