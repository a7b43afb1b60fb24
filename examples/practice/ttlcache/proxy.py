"""A caching HTTP proxy for pages that are the same for everybody.

It passes on nothing but the path: no cookie or password reaches the
origin, so an answer can hold nothing private of the one who asked.
"""

import asyncio
import logging
import re
from http import HTTPStatus
from typing import NamedTuple

from ttlcache.cache import Cache, CacheClosed, LoadCancelled

HEAD = 16 * 1024  # bytes of a request's, or of a reply's, head
PIECE = 64 * 1024
REQUEST = re.compile(r"(\S+) (/[!-~]*) HTTP/1\.[01]")
STATUS = re.compile(r"HTTP/1\.[01] ([2-5]\d\d)(?: .*)?")
FIELD = re.compile(r"([!#-'*+.0-9A-Z^-z|~-]+):[ \t]*([^\0\r\n]*?)[ \t]*")
PASSED_ON = (
    "Cache-Control",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Content-Security-Policy",
    "Content-Type",
    "Location",
    "Retry-After",
    "X-Content-Type-Options",
    "X-Frame-Options",
)
log = logging.getLogger("ttlcache")


class Reply(NamedTuple):
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class NotKept(Exception):
    """Holds a reply for those who wait now, and for nobody later."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


class BadOrigin(Exception):
    """The origin cannot be reached, or says what is no HTTP reply."""


class Origin:
    """The server whose pages are kept.

    At most `connections` at once; a page has at most `largest` bytes.
    """

    def __init__(
        self, host: str, port: int, *, connections: int, largest: int
    ) -> None:
        self.host, self.port, self.largest = host, port, largest
        self._name = address(host, port)
        self._places = asyncio.Semaphore(connections)

    async def load(self, target: str) -> Reply:
        """Ask for a page.  Raises BadOrigin; NotKept for what may not stay."""
        try:
            async with self._places:
                head, body = await self._ask(target)
            return self._checked(head, body)
        except asyncio.LimitOverrunError:
            raise BadOrigin("the origin's head is too long") from None
        except (OSError, EOFError, ValueError) as error:
            raise BadOrigin(f"the origin failed: {error}") from error

    async def _ask(self, target: str) -> tuple[bytes, bytes]:
        reader, writer = await asyncio.open_connection(
            self.host, self.port, limit=HEAD
        )
        try:
            # To an HTTP/1.0 request the reply ends where the stream does.
            writer.write(
                f"GET {target} HTTP/1.0\r\nHost: {self._name}\r\n"
                "Accept-Encoding: identity\r\n\r\n".encode("ascii")
            )
            head = await reader.readuntil(b"\r\n\r\n")
            body = bytearray()
            while piece := await reader.read(PIECE):
                body += piece
                if len(body) > self.largest:
                    raise BadOrigin(f"{target}: over {self.largest} bytes")
            return head, bytes(body)
        finally:
            writer.transport.abort()

    def _checked(self, head: bytes, body: bytes) -> Reply:
        status, headers = parsed(head)
        if "Transfer-Encoding" in headers:
            raise BadOrigin("a chunked reply to an HTTP/1.0 request")
        length = headers.get("Content-Length", str(len(body)))
        if length != str(len(body)):
            raise BadOrigin(f"{len(body)} bytes came instead of {length}")
        passed = tuple((n, headers[n]) for n in PASSED_ON if n in headers)
        reply = Reply(status, passed, body)
        rules = headers.get("Cache-Control", "").lower()
        forbidden = re.search("no-store|no-cache|private", rules)
        if status != HTTPStatus.OK or forbidden or "Set-Cookie" in headers:
            raise NotKept(reply)
        return reply


class Proxy:
    """Answers GET and HEAD from a cache; other methods get 405.

    A client has `patience` seconds to send its request, and as many to take
    the reply.
    """

    def __init__(self, pages: Cache[str, Reply], *, patience: float) -> None:
        self._pages, self._patience = pages, patience
        self._clients: set[asyncio.Task[None]] = set()

    def accept(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """The callback for `asyncio.start_server(..., limit=HEAD)`."""
        task = asyncio.create_task(self._serve(reader, writer), name="client")
        self._clients.add(task)
        task.add_done_callback(self._clients.discard)
        # A task cancelled before its first step runs no `finally`.
        task.add_done_callback(lambda _: writer.transport.abort())

    async def finish(self, grace: float) -> None:
        """Wait `grace` seconds for the clients there are, then cut them."""
        await asyncio.sleep(0)
        if self._clients:
            await asyncio.wait(self._clients, timeout=grace)
        clients = [*self._clients]
        for task in clients:
            task.cancel()
        if clients:
            await asyncio.wait(clients)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            method, reply = await self._answer(reader)
            async with asyncio.timeout(self._patience):
                # The body is one object for all who take it: not joined to
                # the head, it need not be copied for each (3.12+).
                writer.write(written(reply))
                if method != "HEAD":
                    writer.write(reply.body)
                await writer.drain()
                # Closing over unread input would reset the connection and
                # could take the reply with it, so the rest is read first.
                writer.write_eof()
                while await reader.read(PIECE):
                    pass
                writer.close()
                await writer.wait_closed()
        except (OSError, EOFError):
            pass  # gone, or too slow (TimeoutError is an OSError)
        except Exception:
            log.exception("a client was dropped")

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[str, Reply]:
        try:
            async with asyncio.timeout(self._patience):
                head = await reader.readuntil(b"\r\n\r\n")
        except TimeoutError:
            return "", plain(408)
        except asyncio.LimitOverrunError:
            return "", plain(431)
        line = head.partition(b"\r\n")[0].decode("latin-1")
        request = REQUEST.fullmatch(line)
        if not request:
            return "", plain(400)
        method, target = request.groups()
        if method not in ("GET", "HEAD"):
            return method, plain(405, ("Allow", "GET, HEAD"))
        try:
            return method, await self._pages.get(target)
        except NotKept as other:
            return method, other.reply
        except TimeoutError:
            return method, plain(504)
        except BadOrigin as error:
            log.warning("%s", error)
            return method, plain(502)
        except (CacheClosed, LoadCancelled):
            return method, plain(503)


def plain(status: int, *headers: tuple[str, str]) -> Reply:
    """A reply of our own: its status in words."""
    text = f"{status} {HTTPStatus(status).phrase}\n".encode()
    return Reply(status, (("Content-Type", "text/plain"), *headers), text)


def written(reply: Reply) -> bytes:
    """The head of a reply, as the bytes to send before its body."""
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {reply.status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    lines += [f"Content-Length: {len(reply.body)}", "Connection: close"]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def parsed(head: bytes) -> tuple[int, dict[str, str]]:
    """Status and headers of a reply; repeated ones are joined by commas.

    Raises BadOrigin for anything that is not plainly a header: there
    may be a `private` behind it.
    """
    first, *lines = head.decode("latin-1")[:-4].split("\r\n")
    status = STATUS.fullmatch(first)
    if not status:
        raise BadOrigin(f"no HTTP reply: {first[:40]!r}")
    headers: dict[str, str] = {}
    for line in lines:
        field = FIELD.fullmatch(line)
        if not field:
            raise BadOrigin(f"no header: {line[:40]!r}")
        name, value = field[1].title(), field[2]
        if name in headers:
            value = f"{headers[name]}, {value}"
        headers[name] = value
    return int(status[1]), headers


def address(host: str, port: int) -> str:
    """HOST:PORT as in a URL: an IPv6 address goes into brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
