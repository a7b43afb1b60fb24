# needs: aiohttp, sockets, threads
import asyncio

from aiohttp import web

from scraper import Crawler, Fetcher, Limits
from scraper.site import Site, page

RULES = "User-agent: *\nDisallow: /private\nCrawl-delay: 0.2"


async def endless(request):
    answer = web.StreamResponse()
    answer.content_type = "text/html"
    await answer.prepare(request)
    while True:
        await answer.write(b"and so on " * 100)


async def trap(request):
    path = request.path
    if path == "/robots.txt":
        return web.Response(text=RULES)
    if path == "/":
        return page("/endless", "/silent", "/out", "/private", "/c")
    if path == "/endless":
        return await endless(request)
    if path == "/silent":
        await asyncio.sleep(3600)
    if path == "/out":
        raise web.HTTPFound("http://elsewhere.test/")
    return page(f"{path}/c")


class Shelf:
    def read(self):
        return iter(())

    async def save(self, found):
        print(found.url, found.error or found.status)


async def main():
    limits = Limits(depth=3, pause=0.1, per_host=1, attempts=1)
    async with (
        Site(trap) as site,
        Fetcher(seconds=1, most=9000, resolver=site) as fetch,
    ):
        crawler = Crawler(
            ["http://trap.test/"],
            {"trap.test"},
            fetch,
            Shelf(),
            limits,
            robots=fetch.robots,
        )
        print(await crawler.run())


asyncio.run(main())
