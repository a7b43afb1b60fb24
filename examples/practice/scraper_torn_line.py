# needs: aiohttp, files, realtime, threads
import asyncio
import os
import tempfile
from pathlib import Path

from scraper import Crawler, Journal, Limits, Page

LINKS = {
    "http://news/": ("http://news/1", "http://news/2"),
    "http://news/2": ("http://news/3",),
}


async def fetch(url):
    print("asked:", url)
    links = LINKS.get(url, ())
    return Page(url, status=200, body="news", links=links)


async def crawl(path):
    limits = Limits(pause=0, per_host=1)
    async with Journal(path) as journal:
        start = ["http://news/"]
        crawler = Crawler(start, {"news"}, fetch, journal, limits)
        await crawler.run()


async def main():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pages.jsonl")
        await crawl(path)
        os.truncate(path, path.stat().st_size - 200)
        print("torn: ", path.read_text().splitlines()[-1])
        await crawl(path)
        for page in Journal(path).read():
            print("kept: ", page.url)


asyncio.run(main())
