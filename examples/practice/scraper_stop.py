# needs: aiohttp, threads
import asyncio
import time

from scraper import Crawler, Limits, Page

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fetch(url):
    log(f"asked: {url}")
    await asyncio.sleep(0.4)
    return Page(url, status=200)


class Shelf:
    def read(self):
        return iter(())

    async def save(self, page):
        log(f"saved: {page.url}")


async def main():
    urls = [f"http://news/{n}" for n in range(1, 7)]
    limits = Limits(per_host=3, pause=0.2)
    crawler = Crawler(urls, {"news"}, fetch, Shelf(), limits)
    work = asyncio.create_task(crawler.run(), name="crawl")
    await asyncio.sleep(0.3)
    log("stop")
    crawler.stop()
    report = await work
    log(f"saved {report.saved}, left {report.left}")


asyncio.run(main())
