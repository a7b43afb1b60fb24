# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer, TestServer

URL = web.AppKey("URL", str)  # (1)!
SESSION = web.AppKey("SESSION", ClientSession)


async def open_session(app):
    async with ClientSession(app[URL]) as session:
        app[SESSION] = session
        print("the session is open")
        yield
    print("the session is closed")


async def show_rate(request):
    async with request.app[SESSION].get("/rate") as answer:
        return web.Response(
            text=f"1 EUR = {await answer.text()} RUB"
        )


async def bank(request):
    return web.Response(text="90")


async def main():
    async with RawTestServer(bank) as upstream:
        app = web.Application()
        app[URL] = str(upstream.make_url("/"))
        app.router.add_get("/", show_rate)
        app.cleanup_ctx.append(open_session)
        async with (
            TestServer(app) as shop,  # (2)!
            ClientSession() as visitor,
        ):
            async with visitor.get(shop.make_url("/")) as answer:
                print(await answer.text())


asyncio.run(main())
