# needs: aiohttp, httpx2, sockets
import asyncio
import inspect

import aiohttp
import httpx2
from aiohttp import web
from aiohttp.test_utils import RawTestServer


async def site(request):
    if request.path == "/old":
        raise web.HTTPFound("/new")
    return web.Response(text='{"EUR": 90}')


async def ask_aiohttp(url):
    try:
        aiohttp.ClientSession(url, timeout=10)
    except ValueError:
        print("  timeout=10: ValueError")
    async with aiohttp.ClientSession(url) as session:
        timeout = session.timeout
        print(
            "  total:", timeout.total, "connect:", timeout.connect
        )
        print("  sock_connect:", timeout.sock_connect)
        print("  sock_read:", timeout.sock_read)
        print("  connections:", session.connector.limit)
        print("  to one host:", session.connector.limit_per_host)
        async with session.get("/old") as answer:
            print("  /old:", answer.status)
        async with session.get("/rates") as answer:
            try:
                print("  JSON as text/plain:", await answer.json())
            except aiohttp.ClientError as error:
                print("  JSON as text/plain:", type(error).__name__)
            data = await answer.json(content_type=None)
            print("  content_type=None:", data)
            major, minor = answer.version
            print(f"  version: HTTP/{major}.{minor}")


async def ask_httpx2(url):
    async with httpx2.AsyncClient(timeout=10) as client:
        print("  timeout=10:", client.timeout)
    async with httpx2.AsyncClient(base_url=url) as client:
        print(" ", client.timeout)
        options = inspect.signature(httpx2.AsyncClient).parameters
        print(" ", options["limits"].default)
        print("  /old:", (await client.get("/old")).status_code)
        answer = await client.get("/rates")
        print("  JSON as text/plain:", answer.json())
        print("  version:", answer.http_version)


async def main():
    async with RawTestServer(site) as server:
        url = str(server.make_url("/"))
        print("aiohttp")
        await ask_aiohttp(url)
        print("httpx2")
        await ask_httpx2(url)


asyncio.run(main())
