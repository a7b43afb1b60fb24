"""What a call costs outside the event loop's thread, and what is gained by many such calls.

Four calls at once, to four workers, are compared with the same four one after another.  Everything
is measured in a process of its own, whose main module is this small file, as new workers read it
again.  The row of interpreters comes from this Python if it is 3.14 or newer, else from the
`python3.14` that is found, and is compared with plain calls there.
"""

import asyncio
import concurrent.futures
import hashlib
import json
import multiprocessing
import shutil
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial

COLUMNS = [
    {"ru": "Где", "en": "Where"},
    {"ru": "новый пул, мс", "en": "new pool, ms"},
    {"ru": "один вызов, мкс", "en": "one call, µs"},
    {"ru": "вызов с 10 МБ, мс", "en": "a call with 10 MB, ms"},
    {"ru": "4 ждут, ×", "en": "4 wait, ×"},
    {"ru": "4 считают на Python, ×", "en": "4 compute in Python, ×"},
    {"ru": "4 считают на C, ×", "en": "4 compute in C, ×"},
]
PLAIN = {"ru": "обычный вызов", "en": "a plain call"}
THREAD, THREADS, PROCESSES = "`to_thread`", "`ThreadPoolExecutor`", "`ProcessPoolExecutor`"
INTERPRETERS = "`InterpreterPoolExecutor` (3.14+)"
NONE = {"ru": "—", "en": "—"}
UNKNOWN = {"ru": "нужен 3.14", "en": "needs 3.14"}

WORKERS = 4
MEGABYTES = bytes(10_000_000)
Call = Callable[..., Awaitable]  # the function and its arguments, as `to_thread` takes them


def nothing() -> None:
    """The work of a call of which only the price is wanted."""


def compute(steps: int) -> int:
    """A loop in Python: in most builds one thread at a time."""
    total = 0
    for number in range(steps):
        total += number & 7
    return total


def derive(steps: int) -> bytes:
    """A computation in C that lets go of the GIL."""
    return hashlib.pbkdf2_hmac("sha256", b"password", b"salt", steps)


def measure(scale: float) -> list:
    """The rows, from children of this Python and, for interpreters, of 3.14."""
    plain, *rows = child(sys.executable, "row", scale)
    newer = sys.executable if sys.version_info >= (3, 14) else shutil.which("python3.14")
    between = child(newer, "interpreters", scale) if newer else [[INTERPRETERS, *[UNKNOWN] * 6]]
    return [plain, *rows[:-1], *between, rows[-1]]


def child(python: str, what: str, scale: float) -> list:
    """The rows that this file prints when that Python runs it."""
    command = [python, "-W", "ignore", __file__, what, str(scale)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


async def plain_call(function, *args):
    return function(*args)


async def best(scale: float, work: Callable[[], Awaitable], tidy=lambda: None) -> float:
    """The shortest, in seconds, of as many rounds as two seconds hold; `tidy` is not timed."""
    times, end = [], time.perf_counter() + 2 * scale
    while len(times) < 2 or time.perf_counter() < end:
        start = time.perf_counter()
        await work()
        times.append(time.perf_counter() - start)
        tidy()
    return min(times)


async def price(call: Call, times: int, scale: float) -> float:
    """Seconds for one call, of `times` that are made one after another."""

    async def series():
        for _ in range(times):
            await call(nothing)

    return await best(scale, series) / times


async def together(call: Call, scale: float, function, *args) -> float:
    """Seconds for a call by each worker at once."""

    async def batch():
        await asyncio.gather(*(call(function, *args) for _ in range(WORKERS)))

    await batch()  # the workers begin
    return await best(scale, batch)


def jobs(scale: float) -> list[tuple]:
    """What the last three columns do, some 20 ms each."""
    return [
        (time.sleep, 0.02 * scale),
        (compute, round(500_000 * scale)),
        (derive, round(50_000 * scale)),
    ]


async def row(label, call: Call, alone: list[float], scale: float, pool=NONE) -> list:
    cost = await price(call, max(5, round(50 * scale)), scale)
    large = await best(scale, partial(call, len, MEGABYTES))
    gains = [
        WORKERS * one / await together(call, scale, *job)
        for one, job in zip(alone, jobs(scale), strict=True)
    ]
    return [
        label,
        pool,
        round(cost * 1e6, 2 if cost < 1e-6 else 0 if cost > 1e-5 else 1),
        round(large * 1e3, 1),
        *(round(gain, 1) for gain in gains),
    ]


async def opening(kind: Callable, scale: float) -> float:
    """Milliseconds from no pool at all to its first answer."""
    loop, pools = asyncio.get_running_loop(), []

    async def first_answer():
        pools.append(kind(WORKERS))
        await loop.run_in_executor(pools[-1], nothing)

    took = await best(scale, first_answer, lambda: pools.pop().shutdown())
    return round(took * 1e3, 1)


def processes(workers: int) -> concurrent.futures.ProcessPoolExecutor:
    """Started as Python 3.14 does it on Linux; as everywhere, where that is not to be had."""
    known = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in known else "spawn")
    return concurrent.futures.ProcessPoolExecutor(workers, context)


async def rows(what: str, scale: float) -> list:
    alone = [await best(scale, partial(plain_call, *job)) for job in jobs(scale)]
    if what == "interpreters":
        kinds = [(INTERPRETERS, concurrent.futures.InterpreterPoolExecutor)]
        found = []
    else:
        kinds = [(THREADS, concurrent.futures.ThreadPoolExecutor), (PROCESSES, processes)]
        found = [
            [*(await row(PLAIN, plain_call, alone, scale))[:4], 1.0, 1.0, 1.0],
            await row(THREAD, asyncio.to_thread, alone, scale),
        ]
    loop = asyncio.get_running_loop()
    for label, kind in kinds:
        took = await opening(kind, scale)
        with kind(WORKERS) as pool:
            call = partial(loop.run_in_executor, pool)
            found.append(await row(label, call, alone, scale, took))
    return found


if __name__ == "__main__":
    print(json.dumps(asyncio.run(rows(sys.argv[1], float(sys.argv[2])))))
