# needs: aiohttp, sockets, threads
import asyncio
import random
import time

from aiohttp import web

from scraper import Crawler, Fetcher, Limits
from scraper.site import Site

START = time.perf_counter()
random.seed(5)


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def shop(request):
    log(f"shop: {request.path}")
    await asyncio.sleep(0.2)
    if request.path == "/tea" and time.perf_counter() < START + 1:
        return web.Response(status=503)
    return web.Response(text="a page")


class Shelf:
    def read(self):
        return iter(())

    async def save(self, page):
        log(f"saved: {page.url}")


async def main():
    names = ["milk", "tea", "rice", "salt", "figs"]
    urls = [f"http://shop.test/{name}" for name in names]
    hosts, limits = {"shop.test"}, Limits(per_host=2, pause=0.3)
    async with Site(shop) as site, Fetcher(resolver=site) as fetch:
        crawler = Crawler(urls, hosts, fetch, Shelf(), limits)
        log(await crawler.run())


asyncio.run(main())
