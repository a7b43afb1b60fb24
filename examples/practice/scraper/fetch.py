"""One attempt at one address, within limits of time and of size."""

import asyncio
import codecs
import contextlib
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import aiohttp
from yarl import URL

from scraper.pages import Page, Refused, Retry
from scraper.robots import Robots
from scraper.urls import canonical, links_of

PASSING = {408, 425, 429, 500, 502, 503, 504}
TEXTS = {"text/html", "application/xhtml+xml", "text/plain"}
LONG = 16384  # characters; longer pages are parsed in a thread
RULES = 512_000  # bytes of robots.txt, as many as RFC 9309 wants
# Python's own codecs, not charsets.  Punycode would need minutes.
FOREIGN = {"punycode", "idna", "unicode-escape", "raw-unicode-escape"}


class Fetcher:
    """`async with Fetcher() as fetch: page = await fetch(url)`.

    An answer has to be here, body and all, in `seconds`, without a
    `silence` longer than that, and be no longer than `most` bytes.
    """

    def __init__(
        self,
        agent: str = "scraper",
        *,
        seconds: float = 30,
        silence: float = 10,
        most: int = 2_000_000,
        resolver: aiohttp.abc.AbstractResolver | None = None,
    ):
        self.agent, self.most = agent, most
        self._resolver = resolver
        self._timeout = aiohttp.ClientTimeout(
            total=seconds, sock_connect=silence, sock_read=silence
        )

    async def __aenter__(self) -> "Fetcher":
        self._session = aiohttp.ClientSession(
            # A queue in here would use up `total`.
            connector=aiohttp.TCPConnector(limit=0, resolver=self._resolver),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.agent},
            timeout=self._timeout,
        )
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._session.close()

    async def __call__(self, url: str) -> Page:
        """Raises Retry or Refused."""
        with _judging():
            async with self._get(url, allow_redirects=False) as answer:
                return await self._read(url, answer)

    async def robots(self, origin: str) -> Robots:
        """The rules of a site.  Raises Retry or Refused."""
        with _judging():
            url = origin + "/robots.txt"
            async with self._get(url, max_redirects=5) as answer:
                _raise_if_passing(answer)
                if answer.status >= 500:  # perhaps there are some
                    raise Refused(f"status {answer.status}")
                if answer.status >= 400:  # there is none: no rules
                    return Robots()
                text = await self._text(answer, RULES)
                return Robots(text, self.agent)

    def _get(self, url: str, **options: object):
        return self._session.get(URL(url, encoded=True), **options)

    async def _read(self, url: str, answer: aiohttp.ClientResponse) -> Page:
        _raise_if_passing(answer)
        status, kind = answer.status, answer.content_type
        if "Location" in answer.headers and 300 <= status < 400:
            try:
                target = canonical(answer.headers["Location"], url)
            except ValueError as error:
                raise Refused(f"redirected nowhere: {error}") from None
            return Page(url, status=status, links=(target,))
        if status >= 400 or kind not in TEXTS:
            return Page(url, status=status, kind=kind)
        body = await self._text(answer, self.most)
        if kind == "text/plain":
            links: tuple[str, ...] = ()
        elif len(body) < LONG:
            links = links_of(body, url)
        else:
            links = await asyncio.to_thread(links_of, body, url)
        return Page(url, status=status, kind=kind, body=body, links=links)

    async def _text(self, answer: aiohttp.ClientResponse, most: int) -> str:
        body = bytearray()
        async for piece in answer.content.iter_any():
            body += piece
            if len(body) > most:
                raise Refused(f"more than {most} bytes")
        charset = answer.charset or "utf-8"
        try:
            name = codecs.lookup(charset).name.replace("_", "-")
            if name in FOREIGN:
                raise LookupError(charset)
            return body.decode(charset, "replace")
        except (LookupError, ValueError):  # no such charset
            return body.decode("utf-8", "replace")


def _raise_if_passing(answer: aiohttp.ClientResponse) -> None:
    if answer.status in PASSING:
        wait = answer.headers.get("Retry-After", "")
        raise Retry(f"status {answer.status}", _seconds(wait))


def _seconds(wait: str) -> float | None:
    """Retry-After is a number of seconds or a moment."""
    if wait.isdecimal():
        return float(wait)
    try:
        moment = parsedate_to_datetime(wait).timestamp()
    except (ValueError, OverflowError):
        return None
    return max(0.0, moment - time.time())


@contextlib.contextmanager
def _judging() -> Iterator[None]:
    """Says of each failure of the network whether it may pass."""
    try:
        yield
    except TimeoutError:  # the first: it may be a ClientError, too
        raise Retry("no answer in time") from None
    except (
        OSError,
        aiohttp.ClientConnectionError,
        aiohttp.ClientPayloadError,
    ) as error:
        raise Retry(f"{type(error).__name__}: {error}") from error
    except aiohttp.ClientError as error:
        raise Refused(f"{type(error).__name__}: {error}") from error
