# needs: aiohttp, files, sockets, threads
import asyncio
import tempfile
from pathlib import Path

from aiohttp import web
from scraper import Crawler, Fetcher, Journal, Limits
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


async def main():
    limits = Limits(depth=3, pause=0.1, attempts=2)
    with tempfile.TemporaryDirectory() as folder:
        async with (
            Site(trap) as site,
            Fetcher(seconds=1, most=9000, resolver=site) as fetch,
            Journal(Path(folder, "pages.jsonl")) as journal,
        ):
            crawler = Crawler(
                ["http://trap.test/"],
                {"trap.test"},
                fetch,
                journal,
                limits,
                robots=fetch.robots,
            )
            report = await crawler.run()
            for found in sorted(journal.read(), key=str):
                print(found.url, found.error or found.status)
            print(report)


asyncio.run(main())
