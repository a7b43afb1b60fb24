"""What the tests share."""

import asyncio
import contextlib
import json

import pytest
from aiohttp import web

from scraper import Crawler, Fetcher, Journal, Limits
from scraper.site import Site

QUICK = Limits(pause=0, backoff=0.01, attempts=3)


class Bench:
    """Crawls of local sites, and the lines they left behind."""

    def __init__(self, path):
        self.path = path / "pages.jsonl"

    @contextlib.asynccontextmanager
    async def crawler(
        self,
        answer,
        *starts,
        allow=(),
        limits=QUICK,
        again=False,
        **options,
    ):
        """A Crawler of `starts`, on a site that asks `answer`."""
        async with (
            asyncio.timeout(30),
            Site(answer) as site,
            Journal(self.path) as journal,
            Fetcher(resolver=site, **options) as fetch,
        ):
            yield Crawler(
                list(starts),
                {"a.test", *allow},
                fetch,
                journal,
                limits,
                robots=fetch.robots,
                again=again,
            )

    async def crawl(self, answer, *starts, **options):
        async with self.crawler(answer, *starts, **options) as crawler:
            return await crawler.run()

    @property
    def lines(self):
        return [
            json.loads(line) for line in self.path.read_bytes().splitlines()
        ]

    @property
    def pages(self):
        """The lines by path, one for each, or this fails."""
        lines = self.lines
        pages = {
            line["url"].removeprefix("http://a.test"): line for line in lines
        }
        assert len(pages) == len(lines), "an address was saved twice"
        return pages


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path)


def no_robots(answer):
    """The same site, with nothing at /robots.txt."""

    async def answer_or_404(request):
        if request.path == "/robots.txt":
            return web.Response(status=404)
        return await answer(request)

    return answer_or_404
