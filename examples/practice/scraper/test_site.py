"""A real local site that is slow, fails, lies and never ends."""

import asyncio
import time
from email.utils import formatdate

import pytest
from aiohttp import web

from scraper import Limits
from scraper.conftest import no_robots
from scraper.site import page

pytestmark = pytest.mark.asyncio
START = "http://a.test/"


def site(answers):
    """Each path has an answer, or a coroutine that gives one."""

    @no_robots
    async def answer(request):
        found = answers.get(request.path, web.Response(status=404))
        if isinstance(found, web.Response):
            return web.Response(
                body=found.body,
                status=found.status,
                headers=found.headers,
            )
        return await found(request)

    return answer


async def pieces(request, *, size=1000, wait=0.0, count=10**9, **how):
    answer = web.StreamResponse(headers={"Content-Type": "text/html"})
    answer.headers.update(how)
    await answer.prepare(request)
    try:
        for _ in range(count):
            await answer.write(b"x" * size)
            await asyncio.sleep(wait)
    except ConnectionError:  # the scraper has left
        pass
    return answer


async def endless(request):
    return await pieces(request)


async def drip(request):
    return await pieces(request, size=1, wait=0.02)


async def silent(request):
    await asyncio.sleep(60)


async def cut(request):
    answer = await pieces(request, count=1, **{"Content-Length": "2000"})
    request.transport.abort()
    return answer


async def refuse(request):
    request.transport.abort()
    return web.Response()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (endless, "more than 5000 bytes"),
        (drip, "no answer in time"),
        (silent, "no answer in time"),
        (cut, "ClientPayloadError"),
        (refuse, "ServerDisconnectedError"),
        (web.Response(status=500), "status 500"),
        (web.Response(status=429), "status 429"),
        (
            web.Response(status=302, headers={"Location": "ftp://x/"}),
            "redirected nowhere",
        ),
        (
            web.Response(headers={"X-Line": "x" * 100_000}),
            "ClientResponseError: 400",
        ),
    ],
)
async def test_one_bad_page_is_one_error(bench, answer, words):
    pages = {
        "/": page("/bad", "/good"),
        "/bad": answer,
        "/good": page(),
    }
    limits = Limits(pause=0, attempts=1)
    report = await bench.crawl(
        site(pages), START, limits=limits, seconds=1, most=5000
    )
    assert (report.saved, report.failed, report.left) == (2, 1, 0)
    assert words in bench.pages["/bad"]["error"]
    assert bench.pages["/good"]["status"] == 200


async def test_what_passes_is_tried_again(bench):
    bad = [cut, refuse, web.Response(status=503)]

    @no_robots
    async def answer(request):
        if bad:
            return await site({"/": bad.pop()})(request)
        return page(text="at last")

    await bench.crawl(answer, START, limits=Limits(pause=0, backoff=0.01))
    assert "at last" in bench.pages["/"]["body"]


@pytest.mark.parametrize("form", ["seconds", "date"])
async def test_a_host_that_asks_to_wait_is_left_alone(bench, form):
    asked = []

    @no_robots
    async def answer(request):
        asked.append(time.monotonic())
        if len(asked) > 1:
            return page("/1", "/2")
        # A date has whole seconds, so it may be almost one sooner.
        wait = "1" if form == "seconds" else formatdate(time.time() + 2)
        return web.Response(status=429, headers={"Retry-After": wait})

    await bench.crawl(
        answer,
        START,
        START + "other",  # the whole host, not one page of it
        limits=Limits(pause=0, per_host=1, backoff=0.01),
    )
    assert asked[1] - asked[0] >= 0.99
    assert len(bench.pages) == 4


async def test_a_page_given_up_still_puts_off_its_host(bench):
    asked = []

    @no_robots
    async def answer(request):
        asked.append(time.monotonic())
        return web.Response(status=429, headers={"Retry-After": "9999"})

    await bench.crawl(
        answer,
        START,
        START + "other",
        limits=Limits(pause=0, per_host=1, patience=0.3),
    )
    assert asked[1] - asked[0] >= 0.29
    assert len(bench.pages) == 2


async def test_too_long_a_wait_is_an_error(bench):
    busy = web.Response(status=503, headers={"Retry-After": "9999"})
    await bench.crawl(site({"/": busy}), START)
    assert bench.pages["/"]["error"] == "status 503"


async def test_an_endless_chain_ends_at_the_limits(bench):
    async def answer(request):
        return page(f"/{len(request.path)}" + request.path)

    for limits, count in (
        (Limits(pause=0, pages=7), 7),
        (Limits(pause=0, pages=99, depth=9), 10),
    ):
        report = await bench.crawl(no_robots(answer), START, limits=limits)
        assert len(bench.pages) == count
        assert report.left == 0
        assert report.full is (count == 7)


async def test_a_redirect_is_a_link_like_any_other(bench):
    def to(url):
        return web.Response(status=301, headers={"Location": url})

    pages = {
        "/": page("/away", "/loop", "/here"),
        "/away": to("http://out.test/"),
        "/loop": to("/loop"),
        "/here": to("/there"),
        "/there": page(),
    }
    await bench.crawl(site(pages), START)
    assert set(bench.pages) == set(pages)  # and nothing of out.test
    assert bench.pages["/away"]["links"] == ["http://out.test/"]


async def test_a_body_is_text_whatever_its_charset(bench):
    kinds = {
        "/": "text/html; charset=koi8-r",
        "/1": "text/html; charset=no-such",
        "/2": "text/html; charset=utf-7",
        "/4": "text/html; charset=punycode",
        "/3": "image/png",
    }

    @no_robots
    async def answer(request):
        body = "чай<a href=/1><a href=/2><a href=/3><a href=/4>".encode(
            "koi8-r"
        )
        if request.path == "/2":
            body = b"+2AA-"
        kind = {"Content-Type": kinds[request.path]}
        return web.Response(body=body, headers=kind)

    await bench.crawl(answer, START)
    assert bench.pages["/"]["body"].startswith("чай")
    assert "href" in bench.pages["/1"]["body"]
    assert bench.pages["/2"]["body"] == "\ud800"
    assert bench.pages["/3"]["body"] is None
    assert "href" in bench.pages["/4"]["body"]


async def test_robots_txt_forbids_and_slows_down(bench):
    asked = []

    async def answer(request):
        asked.append((time.monotonic(), request.path))
        if request.path == "/robots.txt":
            text = "User-agent: *\nDisallow: /no\nCrawl-delay: 0.2"
            return web.Response(text=text)
        return page("/no", "/yes")

    await bench.crawl(answer, START)
    times, paths = zip(*asked, strict=True)
    assert paths == ("/robots.txt", "/", "/yes")
    # From the first: a request may come late, but none too soon.
    assert times[1] - times[0] >= 0.19
    assert times[2] - times[0] >= 0.39
    assert bench.pages["/no"]["error"] == "forbidden by robots.txt"


async def test_too_slow_rules_forbid_all(bench):
    async def answer(request):
        return web.Response(text="User-agent: *\nCrawl-delay: 99999")

    report = await bench.crawl(answer, START)
    assert report.failed == 1
    assert "Crawl-delay of 99999 s" in bench.pages["/"]["error"]


async def broken(request):
    return web.Response(status=520)


@pytest.mark.parametrize("answer", [refuse, endless, silent, broken])
async def test_unread_rules_forbid_all(bench, answer):
    pages = []

    async def rude(request):
        if request.path != "/robots.txt":
            pages.append(request.path)
        return await answer(request)

    # A place that an attempt did not give back would stop it all.
    limits = Limits(pause=0, at_once=1, backoff=0.01, attempts=2)
    await bench.crawl(rude, START, limits=limits, seconds=0.5, most=5000)
    assert pages == []
    assert bench.pages["/"]["error"].startswith("robots.txt: ")


async def test_again_asks_for_what_had_failed(bench):
    pages = {"/": page("/1"), "/1": web.Response(status=500)}
    await bench.crawl(site(pages), START)
    pages["/1"] = page()
    await bench.crawl(site(pages), START)
    assert bench.pages["/1"]["error"]
    await bench.crawl(site(pages), START, again=True)
    assert [line["error"] for line in bench.lines[1:]] == [
        "status 500",
        None,
    ]


async def test_limits_hold_for_each_host_and_for_all(bench):
    now, most, full = {}, {}, asyncio.Event()

    @no_robots
    async def answer(request):
        for name in (request.host, "all"):
            now[name] = now.get(name, 0) + 1
            most[name] = max(most.get(name, 0), now[name])
        if now["all"] == 5:
            full.set()
        if request.path != "/":
            await full.wait()
        for name in (request.host, "all"):
            now[name] -= 1
        return page(*(f"/{n}" for n in range(8)))

    hosts = {f"{name}.test" for name in "abcd"}
    await bench.crawl(
        answer,
        *(f"http://{host}/" for host in sorted(hosts)),
        allow=hosts,
        limits=Limits(pause=0, per_host=2, at_once=5),
    )
    assert most.pop("all") == 5
    assert max(most.values()) == 2
    assert len(bench.lines) == 4 * 9


async def test_the_pause_between_two_requests(bench):
    begun = [time.monotonic()]

    async def answer(request):
        begun.append(time.monotonic())
        if request.path == "/robots.txt":
            return web.Response(status=404)
        return page("/1", "/2", "/3")

    await bench.crawl(answer, START, limits=Limits(pause=0.1))
    # From the start: a request may come late, but none too soon.
    for number, moment in enumerate(begun[1:]):
        assert moment - begun[0] >= number * 0.1 - 0.01
    assert len(begun) == 6


async def test_a_slow_host_holds_up_nobody_else(bench):
    done = asyncio.Event()

    @no_robots
    async def answer(request):
        if request.host == "b.test":
            await done.wait()
        elif request.path == "/5":
            done.set()
        number = int(request.path[1:] or 0)
        return page(f"/{number + 1}" if number < 5 else "/")

    await bench.crawl(
        answer,
        "http://b.test/",
        START,
        allow={"b.test"},
        limits=Limits(pause=0, depth=5),
        seconds=20,
    )
    assert len(bench.lines) == 12
