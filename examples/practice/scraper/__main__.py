"""The command.

Its exit status: 0 all is done, 1 the disk or the program failed,
2 it was asked wrongly, 130 or 143 it was stopped by a signal.
"""

import argparse
import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable
from typing import TypeVar

from yarl import URL

from scraper import (
    Crawler,
    Fetcher,
    Journal,
    JournalError,
    Limits,
    Report,
)
from scraper.urls import canonical

SIGNALS = (signal.SIGINT, signal.SIGTERM)
T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    logging.basicConfig(format="%(name)s: %(message)s")
    try:
        report, stopped_by = asyncio.run(crawl(options))
    except KeyboardInterrupt:  # before or after the crawl itself
        return 128 + signal.SIGINT
    except JournalError as error:
        return complain(error, 2)
    except OSError as error:
        return complain(error, 1)
    except ExceptionGroup as group:
        if group.split(OSError)[1]:  # not only of the disk
            raise
        return complain(group.exceptions[0], 1)
    print(
        f"saved {report.saved}, failed {report.failed},"
        f" left for the next run {report.left}"
        + (", more than --pages allows" if report.full else ""),
        file=sys.stderr,
    )
    return 128 + stopped_by if stopped_by else 0


async def crawl(options: argparse.Namespace) -> tuple[Report, int]:
    """The report, and the signal that stopped us or 0."""
    hosts = {URL(url).host for url in options.urls}
    async with (
        Journal(options.out) as journal,
        Fetcher(
            options.agent,
            seconds=options.timeout,
            silence=options.silence,
            most=options.most,
        ) as fetch,
    ):
        crawler = Crawler(
            options.urls,
            hosts | set(options.allow),
            fetch,
            journal,
            Limits(
                pages=options.pages,
                depth=options.depth,
                at_once=options.at_once,
                per_host=options.per_host,
                pause=options.pause,
                attempts=options.attempts,
            ),
            robots=fetch.robots,
            again=options.again,
        )
        return await run_until_signal(crawler, options.grace)


async def run_until_signal(
    crawler: Crawler, grace: float
) -> tuple[Report, int]:
    """The first signal lets the requests of this moment finish, for
    `grace` seconds at most; the second cuts them."""
    loop = asyncio.get_running_loop()
    work = asyncio.create_task(crawler.run(), name="crawl")
    came: list[int] = []

    def on_signal(number: int) -> None:
        came.append(number)
        if len(came) > 1:
            work.cancel()
        else:
            crawler.stop()
            loop.call_later(grace, work.cancel)

    with contextlib.suppress(NotImplementedError):  # Windows
        for number in SIGNALS:
            loop.add_signal_handler(number, on_signal, number)
    try:
        await work
    except asyncio.CancelledError:
        if not came:
            raise
    return crawler.report, came[0] if came else 0


def parser() -> argparse.ArgumentParser:
    new = argparse.ArgumentParser(
        "scraper",
        description="Saves pages as lines of JSON. The same command"
        " goes on where it was interrupted.",
    )
    add = new.add_argument
    add("urls", nargs="+", type=address, help="where to begin")
    add("--out", required=True, metavar="FILE", help="where to save")
    add(
        "--allow",
        action="append",
        type=host,
        default=[],
        metavar="HOST",
        help="another host that may be visited",
    )
    add(
        "--again",
        action="store_true",
        help="try the failed ones, too",
    )
    add(
        "--agent",
        type=agent,
        default="scraper",
        help="say who you are, and a URL",
    )
    for name, kind, default, help in (
        ("pages", whole, 1000, "at most so many, in all runs"),
        (
            "depth",
            whole,
            10,
            "at most so many links from the start",
        ),
        ("at-once", whole, 50, "requests at one moment"),
        (
            "per-host",
            whole,
            2,
            "requests to one host at one moment",
        ),
        ("pause", seconds, 0.5, "seconds between two to one host"),
        ("attempts", whole, 4, "for each address"),
        ("timeout", positive, 30.0, "seconds for an answer"),
        (
            "silence",
            positive,
            10.0,
            "seconds without a byte of it",
        ),
        ("most", whole, 2_000_000, "bytes in a page"),
        (
            "grace",
            seconds,
            10.0,
            "seconds to finish after a signal",
        ),
    ):
        add(
            f"--{name}",
            type=kind,
            default=default,
            metavar="N",
            help=f"{help} ({default})",
        )
    return new


def address(text: str) -> str:
    return checked(canonical, text)


def host(text: str) -> str:
    url = URL(checked(canonical, f"http://{text}"))
    if url.path != "/" or url.query_string or url.explicit_port:
        raise argparse.ArgumentTypeError(f"{text!r} is not the name of a host")
    return url.host


def agent(text: str) -> str:
    if not text.isprintable():  # it would break the request
        raise argparse.ArgumentTypeError(f"{text!r} is not a line")
    return text


def whole(text: str) -> int:
    number = checked(int, text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is less than 1")
    return number


def seconds(text: str) -> float:
    number = checked(float, text)
    if not 0 <= number < 1e9:  # nan neither
        raise argparse.ArgumentTypeError(f"{text!r} is not a time")
    return number


def positive(text: str) -> float:
    if not (number := seconds(text)):  # 0 would mean no limit
        raise argparse.ArgumentTypeError(f"{text!r} is not above 0")
    return number


def checked(kind: Callable[[str], T], text: str) -> T:
    try:
        return kind(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from None


def complain(error: Exception, status: int) -> int:
    print(f"scraper: {error}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
