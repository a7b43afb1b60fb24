# needs: aiohttp, threads
import asyncio
import time

from scraper import Crawler, Limits, Page, Retry

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fetch(url):
    log(f"asked: {url}")
    if url == "http://maps/2" and time.perf_counter() < START + 1:
        await asyncio.sleep(0.2)
        log("maps: 429, come back in 0.6 s")
        raise Retry("status 429", after=0.6)
    await asyncio.sleep(0.8 if "maps" in url else 0.1)
    return Page(url, status=200)


class Shelf:
    def read(self):
        return iter(())

    async def save(self, page):
        log(f"saved: {page.url}")


async def main():
    urls = [f"http://maps/{n}" for n in (1, 2, 3)]
    urls += [f"http://news/{n}" for n in (1, 2, 3, 4)]
    limits = Limits(per_host=2, pause=0.3, backoff=0.1)
    hosts = {"maps", "news"}
    crawler = Crawler(urls, hosts, fetch, Shelf(), limits)
    await crawler.run()


asyncio.run(main())
