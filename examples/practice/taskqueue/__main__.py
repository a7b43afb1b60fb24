"""The command: python -m taskqueue run jobs.db"""

import argparse
import asyncio
import importlib
import json
import logging
import signal
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from taskqueue.jobs import InvalidJob
from taskqueue.queue import TaskQueue
from taskqueue.store import StoreError, open_store
from taskqueue.workers import Handler, Workers


class BadInput(Exception):
    """What the user is told; exit status 2."""


def positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise ValueError(text)
    return value


def count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 1000:
        raise ValueError(text)
    return value


def arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m taskqueue", description="A task queue that loses nothing."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument(
            "store", help="a file of SQLite, or postgresql://user@host/base"
        )
        return made

    run = command("run", "Do the jobs; Ctrl+C or SIGTERM stops.")
    run.add_argument(
        "--handlers", default="taskqueue.sample", metavar="MODULE"
    )
    run.add_argument("--workers", type=count, default=4, metavar="N")
    run.add_argument("--lease", type=positive, default=30.0, metavar="SECONDS")
    run.add_argument("--limit", type=positive, metavar="SECONDS")
    run.add_argument("--grace", type=positive, default=10.0, metavar="SECONDS")
    run.add_argument("--drain", action="store_true", help="stop when empty")
    submit = command("submit", "Accept a job and print its key.")
    submit.add_argument("kind")
    submit.add_argument("payload", nargs="?", default="null", help="JSON")
    submit.add_argument("--priority", type=int, default=0, metavar="N")
    submit.add_argument("--delay", type=float, default=0.0, metavar="SECONDS")
    submit.add_argument("--attempts", type=int, default=5, metavar="N")
    submit.add_argument("--key")
    command("stats", "Count the jobs.")
    command("dead", "List the dead jobs, one a line.")
    revive = command("revive", "Let a dead job begin anew.")
    revive.add_argument("key")
    return parser.parse_args(words)


def handlers(module: str) -> Mapping[str, Handler]:
    """The dictionary HANDLERS of a module."""
    if not all(part.isidentifier() for part in module.split(".")):
        raise BadInput(f"{module!r} is not the name of a module")
    try:
        loaded = importlib.import_module(module)
    except ModuleNotFoundError as error:
        raise BadInput(str(error)) from None
    chosen = getattr(loaded, "HANDLERS", None)
    if not isinstance(chosen, Mapping) or not chosen:
        raise BadInput(f"{module} has no HANDLERS")
    return chosen


async def work(queue: TaskQueue, options: argparse.Namespace) -> None:
    workers = Workers(
        queue,
        handlers(options.handlers),
        count=options.workers,
        lease=options.lease,
        limit=options.limit,
        grace=options.grace,
    )
    loop = asyncio.get_running_loop()
    for number in signal.SIGINT, signal.SIGTERM:
        try:
            loop.add_signal_handler(number, workers.stop)
        except NotImplementedError:  # Windows: Ctrl+C cancels, which is safe
            break
    print(f"{options.workers} workers; Ctrl+C stops them", flush=True)
    await workers.run(drain=options.drain)
    print(json.dumps(dict(workers.counts)), flush=True)


async def main(options: argparse.Namespace) -> None:
    address = options.store
    if options.command not in ("run", "submit") and "://" not in address:
        if not Path(address).is_file():
            raise BadInput(f"there is no file {address}")
    if options.command == "run":
        handlers(options.handlers)  # a wrong name before anything is opened
    async with TaskQueue(await open_store(address)) as queue:
        match options.command:
            case "run":
                await work(queue, options)
            case "submit":
                try:
                    payload = json.loads(options.payload)
                except (ValueError, RecursionError) as error:
                    raise BadInput(f"payload is not JSON: {error}") from None
                fields = vars(options)
                chosen = {
                    name: fields[name]
                    for name in ("priority", "delay", "attempts", "key")
                    if fields[name] is not None
                }
                print(await queue.submit(options.kind, payload, **chosen))
            case "stats":
                print(json.dumps(asdict(await queue.stats())))
            case "dead":
                for job in await queue.dead():
                    print(json.dumps(asdict(job)))
            case "revive":
                if not await queue.revive(options.key):
                    raise BadInput(f"no dead job has the key {options.key}")


def command(words: list[str]) -> int:
    """Do what the words say; return the exit status."""
    try:
        asyncio.run(main(arguments(words)))
    except (BadInput, InvalidJob, StoreError, ImportError) as problem:
        print(f"taskqueue: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s")
    sys.exit(command(sys.argv[1:]))
