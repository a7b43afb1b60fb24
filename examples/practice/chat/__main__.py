"""`python -m chat`: the server, until SIGTERM or Ctrl-C."""

import argparse
import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable

from chat.limits import Limits
from chat.server import Chat


def whole(low: int, high: int) -> Callable[[str], int]:
    """For argparse: a function that accepts whole numbers in a range."""

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a whole number from {low} to {high}"
            )
        return value

    return parse


def arguments() -> argparse.Namespace:
    """The command line.  Ends the program with status 2 if it is wrong."""
    usual = Limits()
    parser = argparse.ArgumentParser(
        prog="python -m chat", description=__doc__
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=whole(0, 65535), default=8000)
    parser.add_argument(
        "--clients",
        type=whole(1, 100_000),
        default=usual.clients,
        help="connections at once (default: %(default)s)",
    )
    parser.add_argument(
        "--line",
        type=whole(16, 2**20),
        default=usual.line,
        help="bytes in a line (default: %(default)s)",
    )
    parser.add_argument(
        "--backlog",
        type=whole(1024, 2**30),
        default=usual.backlog,
        help="bytes that may wait for one client (default: %(default)s)",
    )
    parser.add_argument(
        "--rate",
        type=whole(1, 10**6),
        default=int(usual.rate),
        help="lines a second from one client (default: %(default)s)",
    )
    return parser.parse_args()


def allow_files(count: int) -> None:
    """Lets the process have that many open at once, where it may."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard != resource.RLIM_INFINITY:
            count = min(count, hard)
        if soft != resource.RLIM_INFINITY and soft < count:
            resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))


async def run(host: str, port: int, limits: Limits) -> None:
    """Serves until the first signal, and the second cuts the goodbye short."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    main = asyncio.current_task()

    def on_signal() -> None:
        if stop.is_set():
            # Not at once: if both came together, `main` has yet to wake up,
            # and would take this for a reason to begin the goodbye.
            loop.call_soon(main.cancel)
        stop.set()

    for signum in signal.SIGINT, signal.SIGTERM:
        # On Windows Ctrl-C cancels this task instead: that will do as well.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(signum, on_signal)
    async with Chat(limits) as chat:
        port = await chat.listen(host, port)
        print(f"listening on {host}:{port}", flush=True)
        await stop.wait()
    print("everybody has left", flush=True)


def main() -> int:
    """The exit status: 0 after a goodbye to all, 130 if it was cut short."""
    options = arguments()
    logging.basicConfig(format="%(asctime)s %(message)s")
    allow_files(options.clients + 64)
    limits = Limits(
        clients=options.clients,
        line=options.line,
        rate=options.rate,
        backlog=options.backlog,
    )
    try:
        asyncio.run(run(options.host, options.port, limits))
    except OSError as error:
        where = f"{options.host}:{options.port}"
        print(f"cannot listen on {where}: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
