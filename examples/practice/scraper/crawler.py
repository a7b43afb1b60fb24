"""Who is asked when: places, turns, attempts, and the end of it."""

import asyncio
import itertools
import logging
import random
from collections.abc import (
    Awaitable,
    Callable,
    Coroutine,
    Iterator,
)
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from yarl import URL

from scraper.pages import Page, Refused, Retry
from scraper.robots import Robots
from scraper.urls import canonical

log = logging.getLogger("scraper")


class Store(Protocol):
    """Where pages are kept: a Journal, or something of yours."""

    def read(self) -> Iterator[Page]: ...
    async def save(self, page: Page) -> None: ...


@dataclass(frozen=True)
class Limits:
    """Times are in seconds.

    `pages` counts all the runs together.  `pause` separates the
    beginnings of two requests to one host.  A page is given up if
    its server asks to wait for more than `patience`, and a host if
    its Crawl-delay is more.
    """

    pages: int = 1000
    depth: int = 10
    at_once: int = 50
    per_host: int = 2
    pause: float = 0.5
    attempts: int = 4
    backoff: float = 1.0
    patience: float = 60.0


@dataclass
class Report:
    """What became of the addresses.

    `left`: found, not done, and kept for the next run.  `full`:
    there were more than `Limits.pages`.
    """

    saved: int = 0
    failed: int = 0
    left: int = 0
    full: bool = False


@dataclass(eq=False)
class Job:
    url: str
    depth: int
    attempt: int = 0


@dataclass(eq=False)
class Host:
    """A scheme, a name and a port: what a robots.txt speaks for."""

    origin: str
    pause: float
    jobs: asyncio.Queue[Job] = field(default_factory=asyncio.Queue)
    robots: Robots = field(default_factory=Robots)
    closed: str = ""
    workers: int = 0
    _next: float = 0.0
    _line: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def turn(self, places: asyncio.Semaphore) -> None:
        """Wait for this host's next moment, and take a place."""
        now = asyncio.get_running_loop().time
        async with self._line:
            while True:
                until = self._next
                await asyncio.sleep(until - now())
                await places.acquire()
                if self._next == until:
                    break
                places.release()  # it was put off meanwhile
            self._next = now() + self.pause

    def put_off(self, seconds: float) -> None:
        """Nobody asks this host for so long."""
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now + seconds)


class Crawler:
    """Visits `starts` and what they link to on the `allowed` hosts.

    `fetch` makes one attempt: it returns a Page or raises Retry or
    Refused.  `robots` brings the rules of an origin.  Raises
    ValueError for a start that is no address.
    """

    def __init__(
        self,
        starts: list[str],
        allowed: set[str],
        fetch: Callable[[str], Awaitable[Page]],
        store: Store,
        limits: Limits | None = None,
        *,
        robots: Callable[[str], Awaitable[Robots]] | None = None,
        again: bool = False,
    ):
        self._starts = [canonical(url) for url in starts]
        self._allowed = allowed
        self._fetch, self._store = fetch, store
        self._limits, self._robots = limits or Limits(), robots
        self._again = again  # try what had failed in earlier runs
        self._seen: set[str] = set()
        self._hosts: dict[str, Host] = {}
        self._idle: set[asyncio.Task[None]] = set()
        self._stopping = False
        self.report = Report()

    async def run(self) -> Report:
        """Until nothing is left, or stop().  Run it once.

        Raises an ExceptionGroup if the store fails.
        """
        found = await asyncio.to_thread(self._remember)
        self._places = asyncio.Semaphore(self._limits.at_once)
        async with asyncio.TaskGroup() as self._group:
            for url, depth in found:
                self._plan(url, depth)
            if not self.report.left:
                self.stop()
        return self.report

    def stop(self) -> None:
        """Begin nothing more; what is being asked is finished."""
        self._stopping = True
        for task in self._idle:
            task.cancel()

    def _remember(self) -> list[tuple[str, int]]:
        """What earlier runs found and did not do, in order."""
        found = dict.fromkeys(self._starts, 0)
        for page in self._store.read():
            if not (self._again and page.error):
                self._seen.add(page.url)
            found.setdefault(page.url, page.depth)
            for link in page.links:
                found.setdefault(link, page.depth + 1)
        return list(found.items())

    def _plan(self, url: str, depth: int) -> None:
        if (
            url in self._seen
            or depth > self._limits.depth
            or URL(url).host not in self._allowed
        ):
            return
        if len(self._seen) >= self._limits.pages:
            self.report.full = True
            return
        self._seen.add(url)
        self.report.left += 1
        if self._stopping:  # it is kept in the page that named it
            return
        origin = str(URL(url).origin())
        if not (host := self._hosts.get(origin)):
            host = Host(origin, self._limits.pause)
            self._hosts[origin] = host
            self._start(self._open, host)
        host.jobs.put_nowait(Job(url, depth))

    def _start(
        self,
        work: Callable[[Host], Coroutine[Any, Any, None]],
        host: Host,
    ) -> None:
        host.workers += 1
        site = host.origin.partition("//")[2]
        task = self._group.create_task(
            work(host), name=f"{site} {host.workers}"
        )
        self._idle.add(task)
        task.add_done_callback(self._idle.discard)

    async def _open(self, host: Host) -> None:
        """Learn the rules, then let the host's others begin."""
        if self._robots:
            await self._learn(host)
        for _ in range(self._limits.per_host - 1):
            self._start(self._work, host)
        await self._work(host)

    async def _learn(self, host: Host) -> None:
        for attempt in itertools.count(1):
            try:
                await host.turn(self._places)
                try:
                    host.robots = await self._robots(host.origin)
                finally:
                    self._places.release()
                delay = host.robots.delay
                if delay > self._limits.patience:
                    reason = f"Crawl-delay of {delay:g} s"
                    break
                host.pause = max(host.pause, delay)
                host.put_off(delay)
                return
            except Retry as error:
                reason = str(error)
                wait = self._wait(attempt, error)
                if wait is None:
                    break
            except Exception as error:
                reason = str(error)
                break
            await asyncio.sleep(wait)
        # Rules that are unread, or too slow, forbid everything.
        host.closed = f"robots.txt: {reason}"

    async def _work(self, host: Host) -> None:
        """Idle, so stop() may cut it, until its turn has come."""
        me = asyncio.current_task()
        while not self._stopping:
            job = await host.jobs.get()
            reason = host.closed
            if not reason and not host.robots.allows(job.url):
                reason = "forbidden by robots.txt"
            if reason:
                self._idle.discard(me)
                await self._finish(job, Page(job.url, error=reason))
            else:
                await host.turn(self._places)
                self._idle.discard(me)
                try:
                    page = await self._ask(host, job)
                finally:
                    self._places.release()
                if page:
                    await self._finish(job, page)
            self._idle.add(me)

    async def _ask(self, host: Host, job: Job) -> Page | None:
        """The last word on it; None: it will be asked again."""
        job.attempt += 1
        try:
            return await self._fetch(job.url)
        except Retry as error:
            wait = self._wait(job.attempt, error)
            # Its other pages wait even if this one is given up.
            rest = min(error.after or 0, self._limits.patience)
            host.put_off(rest)
            if wait is None:
                return Page(job.url, error=str(error))
            asyncio.get_running_loop().call_later(
                wait, host.jobs.put_nowait, job
            )
            return None
        except Refused as error:
            return Page(job.url, error=str(error))
        # One page that breaks our code must not end it all.
        except Exception as error:
            log.exception("%s", job.url)
            return Page(job.url, error=f"{type(error).__name__}: {error}")

    def _wait(self, attempt: int, error: Retry) -> float | None:
        """Seconds before the next attempt; None: give up."""
        limits, asked = self._limits, error.after or 0
        if attempt >= limits.attempts or asked > limits.patience:
            return None
        bound = limits.backoff * 2 ** (attempt - 1)
        return max(asked, random.uniform(0, min(bound, 60)))

    async def _finish(self, job: Job, page: Page) -> None:
        """Save the page with its links; only then follow them."""
        page = replace(page, depth=job.depth)
        await self._store.save(page)
        for number, link in enumerate(page.links, 1):
            self._plan(link, job.depth + 1)
            if number % 500 == 0:  # a page may name 10,000
                await asyncio.sleep(0)
        if page.error:
            self.report.failed += 1
        else:
            self.report.saved += 1
        self.report.left -= 1
        if not self.report.left:
            self.stop()
