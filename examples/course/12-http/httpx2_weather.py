# needs: aiohttp, httpx2, sockets
import asyncio
import time

import httpx2
from aiohttp import web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()
SECONDS = {"oslo": 0.3, "rome": 0.2, "atlantis": 0.1}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def weather(request):
    await asyncio.sleep(SECONDS[request.path[1:]])
    if request.path == "/atlantis":
        raise web.HTTPNotFound
    return web.Response(text="sunny")


async def forecast(client, city):
    try:
        response = await client.get(f"/{city}")
        response.raise_for_status()
        log(f"{city}: {response.text}")
    except httpx2.HTTPStatusError as error:
        log(f"{city}: status {error.response.status_code}")


async def main():
    async with RawTestServer(weather) as server:
        url = str(server.make_url("/"))
        async with (
            httpx2.AsyncClient(base_url=url) as client,
            asyncio.TaskGroup() as group,
        ):
            for city in SECONDS:
                group.create_task(forecast(client, city), name=city)


asyncio.run(main())
