"""Web sites inside this process, for demonstrations and tests."""

import socket
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import RawTestServer


class Site(AbstractResolver):
    """`async with Site(answer)`: any name leads to `answer`.

    Give it to a Fetcher as its resolver.
    """

    def __init__(
        self,
        answer: Callable[[web.Request], Awaitable[web.StreamResponse]],
    ):
        self._server = RawTestServer(answer)

    async def __aenter__(self) -> "Site":
        await self._server.start_server()
        self._port = self._server.port
        # The address for those who do not use our resolver.
        self.origin = f"http://127.0.0.1:{self._port}"
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._server.close()

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_INET,
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host="127.0.0.1",
                port=self._port,
                family=socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]

    async def close(self) -> None:
        """The resolver's own; __aexit__ closes the server."""


def page(*links: str, text: str = "") -> web.Response:
    anchors = "".join(f'<a href="{link}">.</a>' for link in links)
    return web.Response(
        text=f"<p>{text}</p>{anchors}", content_type="text/html"
    )
