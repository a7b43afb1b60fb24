"""Cancellation and stop at each await, failures of our own."""

import asyncio
import contextlib
import errno
import logging
import os
import types

import pytest
from aiohttp import web

from scraper import Limits
from scraper.conftest import no_robots
from scraper.site import page

pytestmark = pytest.mark.asyncio
START = "http://a.test/"
LINKS = {"/": ["/1", "/2"], "/1": ["/3"], "/3": ["/", "/4"]}
ALL = {"/", "/1", "/2", "/3", "/4"}


def five_pages():
    """A site on which the first request for /2 fails."""
    asked = []

    @no_robots
    async def answer(request):
        asked.append(request.path)
        if request.path == "/2" and asked.count("/2") == 1:
            return web.Response(status=503)
        return page(*LINKS.get(request.path, []))

    return answer


@contextlib.contextmanager
def at_await(number, act):
    """`act()` at the number-th await of all the crawler's tasks.

    Yields a list of the awaits there have been.
    """
    awaits = []

    @types.coroutine
    def steps(coroutine):
        send, value = coroutine.send, None
        while True:
            try:
                waits_for = send(value)
            except StopIteration as end:
                return end.value
            awaits.append(waits_for)
            if len(awaits) == number:
                act()
            try:
                send, value = coroutine.send, (yield waits_for)
            except BaseException as error:
                send, value = coroutine.throw, error

    async def counted(coroutine):
        return await steps(coroutine)

    def factory(loop, coroutine, **options):
        ours = coroutine.__qualname__.startswith("Crawler.")
        if not ours:
            return asyncio.Task(coroutine, loop=loop, **options)
        task = asyncio.Task(counted(coroutine), loop=loop, **options)
        task.add_done_callback(lambda _: coroutine.close())
        return task

    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    try:
        yield awaits
    finally:
        loop.set_task_factory(None)


@pytest.mark.parametrize("how", ["cancel", "stop"])
async def test_interrupted_at_each_await(bench, monkeypatch, how):
    monkeypatch.setattr(os, "fsync", lambda fd: None)  # quick
    number, reached = 0, True
    while reached:
        number += 1
        bench.path.unlink(missing_ok=True)
        answer = five_pages()
        async with bench.crawler(answer, START) as crawler:

            def act():
                crawler.stop() if how == "stop" else work.cancel()

            with at_await(number, act) as awaits:
                work = asyncio.create_task(crawler.run())
                await asyncio.wait([work])
            reached = len(awaits) >= number
            assert work.cancelled() is (reached and how == "cancel")
            assert others() == set()
        saved = len(bench.pages)
        report = await bench.crawl(answer, START)
        assert set(bench.pages) == ALL, f"at await {number}"
        assert all(not line["error"] for line in bench.lines)
        assert report.saved == 5 - saved
        assert others() == set()
    assert number > 15  # it did count


def others():
    """Tasks of the crawler that still run: there must be none."""
    return {
        task.get_name()
        for task in asyncio.all_tasks()
        if task.get_name().startswith("a.test")
    }


async def test_stop_lets_requests_finish_and_begins_none(bench):
    asked, first, go_on = [], asyncio.Event(), asyncio.Event()

    @no_robots
    async def answer(request):
        asked.append(request.path)
        if len(asked) == 3:
            first.set()
        if request.path != "/":
            await go_on.wait()
        return page(*(f"/{n}" for n in range(50)))

    async with bench.crawler(answer, START) as crawler:
        work = asyncio.create_task(crawler.run())
        await first.wait()
        crawler.stop()
        go_on.set()
        report = await work
    assert len(asked) == 3
    assert (report.saved, report.left) == (3, 48)
    report = await bench.crawl(answer, START)
    assert (report.saved, report.left) == (48, 0)
    assert len(bench.pages) == 51


async def test_a_failing_task_costs_one_page(bench, caplog):
    class Broken(Exception):
        pass

    async def fetch(url):
        if url.endswith("/1"):
            raise Broken("a fault in our own code")
        return await real(url)

    async with bench.crawler(five_pages(), START) as crawler:
        real, crawler._fetch = crawler._fetch, fetch
        with caplog.at_level(logging.ERROR):
            await crawler.run()
    assert bench.pages["/1"]["error"].startswith("Broken: a fault")
    assert bench.pages["/2"]["status"] == 200
    assert "Broken" in caplog.text


async def test_a_full_disk_stops_the_crawl(bench, monkeypatch):
    real, left = os.write, [700]

    def write(fd, data):
        if len(data) > left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        left[0] -= len(data)
        return real(fd, data)

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(ExceptionGroup) as raised:
        await bench.crawl(five_pages(), START)
    assert raised.group_contains(OSError, match="No space")
    monkeypatch.undo()
    assert 0 < len(bench.pages) < 5
    await bench.crawl(five_pages(), START)
    assert set(bench.pages) == ALL


async def test_a_page_waits_for_nobodys_second_attempt(bench, monkeypatch):
    asked = []
    # The longest pause there may be before a second attempt.
    monkeypatch.setattr("random.uniform", lambda low, high: high)

    @no_robots
    async def answer(request):
        asked.append(request.path)
        if asked.count("/1") == 1 and request.path == "/1":
            return web.Response(status=500)
        return page(*(["/1", "/2", "/3"] if request.path == "/" else []))

    limits = Limits(pause=0, per_host=1, backoff=0.5)
    await bench.crawl(answer, START, limits=limits)
    assert asked == ["/", "/1", "/2", "/3", "/1"]
