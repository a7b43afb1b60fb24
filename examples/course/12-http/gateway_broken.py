# fails: wrong output
# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer, TestServer

SESSION = web.AppKey("SESSION", ClientSession)


async def show_rate(request):
    try:
        async with asyncio.timeout(0.3):
            session = request.app[SESSION]
            async with session.get(request.path) as answer:
                data = await answer.json()
                return web.json_response(data)
    except TimeoutError:
        raise web.HTTPGatewayTimeout
    except Exception as error:
        raise web.HTTPBadGateway(reason=f"Bank: {error}")


async def bank(request):
    match request.path:
        case "/late":
            await asyncio.sleep(1)
        case "/failing":
            trouble = {"error": "no table rates"}
            return web.json_response(trouble, status=500)
        case "/page":
            return web.Response(text="Come back on Monday")
        case "/garbled":
            return web.Response(
                text="{", content_type="application/json"
            )
    return web.json_response({"EUR": 90})


async def main():
    app = web.Application()
    app.router.add_get("/{kind}", show_rate)
    async with (
        RawTestServer(bank) as upstream,
        ClientSession(upstream.make_url("/")) as app[SESSION],
        TestServer(app) as shop,
        ClientSession(shop.make_url("/")) as visitor,
    ):
        for kind in ("good", "late", "failing", "page", "garbled"):
            async with visitor.get(f"/{kind}") as answer:
                body = await answer.text()
                leak = "127.0.0.1" in body
                print(f"{kind}: {answer.status}, leak: {leak}")


asyncio.run(main())
