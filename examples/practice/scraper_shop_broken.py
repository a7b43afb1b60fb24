# needs: aiohttp, sockets
# fails: ClientResponseError
import asyncio
import time

from aiohttp import ClientSession, TCPConnector, web

from scraper.site import Site

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def shop(request):
    await asyncio.sleep(0.2)
    if request.path == "/tea":
        return web.Response(status=503)
    return web.Response(text="a page")


async def read(session, name):
    log(f"asked: {name}")
    url = f"http://shop.test/{name}"
    async with session.get(url, raise_for_status=True) as answer:
        return await answer.text()


async def main():
    names = ["milk", "tea", "rice", "salt", "figs"]
    async with (
        Site(shop) as site,
        ClientSession(connector=TCPConnector(resolver=site)) as s,
    ):
        pages = await asyncio.gather(*(read(s, n) for n in names))
        log(f"saved: {len(pages)}")


asyncio.run(main())
