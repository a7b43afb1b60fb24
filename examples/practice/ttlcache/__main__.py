"""The command: python -m ttlcache --origin http://127.0.0.1:9000"""

import argparse
import asyncio
import contextlib
import logging
import re
import signal
import sys

from ttlcache.cache import Cache
from ttlcache.proxy import HEAD, Origin, Proxy, address

ORIGIN = re.compile(
    r"http://(\[[0-9a-f:.]+\]|[\w.-]+)(?::(\d+))?/?", re.ASCII | re.IGNORECASE
)


def options(arguments: list[str] | None = None) -> argparse.Namespace:
    """What the command line says.  Bad input: a message, status 2."""
    parser = argparse.ArgumentParser(
        prog="python -m ttlcache",
        description="A caching HTTP proxy for pages that are public.",
    )
    add = parser.add_argument
    add("--origin", type=origin, required=True, metavar="http://HOST:PORT")
    add("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    add("--port", type=port, default=8000, help="(%(default)s; 0: any)")
    add("--ttl", type=above_zero, default=60.0, help="seconds (%(default)s)")
    add("--size", type=count, default=1000, help="pages (%(default)s)")
    add("--largest", type=count, default=2**20, help="bytes (%(default)s)")
    add("--connections", type=count, default=20, help="to the origin, at once")
    add("--timeout", type=above_zero, default=10.0, help="for the origin, s")
    add("--patience", type=above_zero, default=10.0, help="for a client, s")
    add("--grace", type=above_zero, default=5.0, help="at the end, s")
    return parser.parse_args(arguments)


def origin(text: str) -> tuple[str, int]:
    """http://HOST:PORT as a pair."""
    found = ORIGIN.fullmatch(text)
    if not found:
        raise argparse.ArgumentTypeError(f"not http://HOST:PORT: {text!r}")
    host, number = found[1].strip("[]"), port(found[2] or "80")
    if not number:
        raise argparse.ArgumentTypeError(f"no server has port 0: {text!r}")
    return host, number


def port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"not a port: {text!r}")
    return int(text)


def count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"not a whole number: {text!r}")
    return int(text)


def above_zero(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < float(text) < float("inf"):
            return float(text)
    raise argparse.ArgumentTypeError(f"not a number above zero: {text!r}")


async def serve(chosen: argparse.Namespace) -> None:
    """Work until SIGINT or SIGTERM, then let the clients there are finish."""
    stop = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows
        for number in signal.SIGINT, signal.SIGTERM:
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    source = Origin(
        *chosen.origin,
        connections=chosen.connections,
        largest=chosen.largest,
    )
    async with Cache(
        source.load, size=chosen.size, ttl=chosen.ttl, timeout=chosen.timeout
    ) as pages:
        proxy = Proxy(pages, patience=chosen.patience)
        try:
            server = await asyncio.start_server(
                proxy.accept, chosen.host, chosen.port, limit=HEAD
            )
        except (OSError, UnicodeError) as error:  # UnicodeError: --host ..
            sys.exit(f"cannot listen: {error}")
        name = address(*server.sockets[0].getsockname()[:2])
        print(f"listening on http://{name}", flush=True)
        try:
            await stop.wait()
        finally:
            server.close()
            await proxy.finish(chosen.grace)
            print(pages.stats(), flush=True)


def main() -> None:
    logging.basicConfig(format="%(message)s")
    chosen = options()
    try:
        asyncio.run(serve(chosen))
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit(f"ttlcache: {error}")  # say, standard output is closed


if __name__ == "__main__":
    main()
