# needs: aiohttp, httpx2, sockets
import asyncio
import time

import httpx2
from aiohttp import web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def match(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    for line in (b"kick-off\n", b"goal\n", b"half-time\n"):
        await answer.write(line)
        await asyncio.sleep(0.2)
    return answer


async def main():
    async with RawTestServer(match) as server:
        url = str(server.make_url("/"))
        async with (
            httpx2.AsyncClient() as client,
            client.stream("GET", url) as response,
        ):
            async for line in response.aiter_lines():
                log(line)


asyncio.run(main())
