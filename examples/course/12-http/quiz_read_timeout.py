# needs: aiohttp, httpx2, sockets
import asyncio
import time

import httpx2
from aiohttp import web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def train(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    for _ in range(4):
        await asyncio.sleep(0.2)
        await answer.write(b"wagon ")
    return answer


async def main():
    async with RawTestServer(train) as server:
        url = str(server.make_url("/"))
        async with httpx2.AsyncClient(timeout=0.3) as client:
            try:
                response = await client.get(url)
                log(response.text)
            except httpx2.TimeoutException as error:
                log(type(error).__name__)


asyncio.run(main())
