"""How fast the scraper is beside a plain loop of aiohttp requests.

The site runs in a process of its own.  `python scraper_load.py` is
that process: it prints its port and ends with its standard input.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from aiohttp import ClientSession, web

sys.path.insert(0, str(Path(__file__).parents[1] / "examples" / "practice"))

from scraper import Crawler, Fetcher, Journal, Limits, Page

AT_ONCE, WAIT = 20, 0.1
COLUMNS = [
    {"ru": "Кто и что делает", "en": "Who does what"},
    {"ru": "Страниц", "en": "Pages"},
    {"ru": "Страниц в секунду", "en": "Pages per second"},
    {"ru": "К простому циклу", "en": "Beside the plain loop"},
]
PLAIN = {
    "ru": "простой цикл aiohttp: страницы прочитаны и выброшены",
    "en": "a plain aiohttp loop: pages are read and thrown away",
}
THROWN = {
    "ru": "скрапер: ссылки, правила, очередь, но ничего не сохраняет",
    "en": "the scraper: links, rules, turns, but nothing is saved",
}
SAVED = {
    "ru": "скрапер: каждая страница на диске",
    "en": "the scraper: each page on the disk",
}
FAILING = {
    "ru": "то же, но каждый десятый ответ — 503",
    "en": "the same, but each tenth answer is 503",
}
PLAIN_SLOW = {
    "ru": "простой цикл, сайт думает 0,1 с",
    "en": "the plain loop, the site takes 0.1 s",
}
SAVED_SLOW = {
    "ru": "скрапер, сайт думает 0,1 с",
    "en": "the scraper, the site takes 0.1 s",
}


class Nowhere:
    def read(self) -> Iterator[Page]:
        return iter(())

    async def save(self, page: Page) -> None:
        pass


def measure(scale: float) -> list[list]:
    many, rounds = max(40, int(2000 * scale)), 5 if scale >= 1 else 1
    few = max(40, many // 4)
    cases = (
        (PLAIN, plain, many, "quick"),
        (THROWN, thrown, many, "quick"),
        (SAVED, saved, many, "quick"),
        (FAILING, saved, many, "failing"),
        (PLAIN_SLOW, plain, few, "slow"),
        (SAVED_SLOW, saved, few, "slow"),
    )
    best: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder, Site() as origin:
        for turn in range(rounds):  # a busy moment hits one turn of each
            for number, (_, work, count, mode) in enumerate(cases):
                path = Path(folder, f"{turn}-{number}")
                start = time.perf_counter()
                asyncio.run(work(f"{origin}/{mode}/{count}/", count, path))
                taken = time.perf_counter() - start
                best[number] = min(taken, best.get(number, taken))
    rows, base = [], 1.0
    for number, (name, work, count, _) in enumerate(cases):
        rate = count / best[number]
        base = rate if work is plain else base
        rows.append([name, count, round(rate), round(rate / base, 2)])
    return rows


async def plain(start: str, count: int, path: Path) -> None:
    urls = iter([start] + [f"{start}{number}" for number in range(1, count)])

    async def work(session):
        for url in urls:
            async with session.get(url) as answer:
                await answer.read()

    async with ClientSession() as session, asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(work(session))


async def thrown(start: str, count: int, path: Path) -> None:
    await crawl(start, count, Nowhere())


async def saved(start: str, count: int, path: Path) -> None:
    async with Journal(path) as journal:
        await crawl(start, count, journal)


async def crawl(start: str, count: int, store) -> None:
    limits = Limits(
        pages=count,
        at_once=AT_ONCE,
        per_host=AT_ONCE,
        pause=0,
        backoff=0.01,
        attempts=20,
    )
    async with Fetcher() as fetch:
        crawler = Crawler([start], {"127.0.0.1"}, fetch, store, limits, robots=fetch.robots)
        report = await crawler.run()
    if (report.saved, report.failed) != (count, 0):
        raise RuntimeError(f"{start}: {report}, of {count}")


class Site:
    """The process of the site: `with Site() as origin`."""

    def __enter__(self) -> str:
        self.process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return f"http://127.0.0.1:{self.process.stdout.readline().strip()}"

    def __exit__(self, *error: object) -> None:
        self.process.communicate()


async def answer(request: web.Request) -> web.Response:
    mode, count, number = request.match_info.values()
    site = request.app["asked"]
    site[mode] = site.get(mode, 0) + 1
    if mode == "slow":
        await asyncio.sleep(WAIT)
    if mode == "failing" and site[mode] % 10 == 0:
        return web.Response(status=503)
    numbers = range(1, int(count)) if not number else range(1, 11)
    links = "".join(f'<a href="{n}">{n}</a>' for n in numbers)
    return web.Response(text=f"<p>{'text ' * 400}</p>{links}", content_type="text/html")


async def serve() -> None:
    app = web.Application()
    app["asked"] = {}
    app.router.add_get("/{mode}/{count}/{number:[0-9]*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve())
