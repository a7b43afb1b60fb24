"""Pages in a file, a line each: what is done and what was found.

A line holds a page together with its links, so both are saved, or
neither.  The file is only ever appended to; a line cut short by a
crash has no end mark, and is dropped when the file is opened again.
"""

import asyncio
import contextlib
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from scraper.pages import Page

try:
    import fcntl
except ImportError:  # Windows: nobody looks for a second process
    fcntl = None  # type: ignore[assignment]

Batch = list[tuple[bytes, asyncio.Future[None]]]
FLAGS = os.O_RDWR | os.O_APPEND | os.O_CREAT
FLAGS |= getattr(os, "O_BINARY", 0)  # Windows
BEGINNING = b'{"url": '
FIELDS = {field.name for field in fields(Page)}


class JournalError(Exception):
    """The file is not a journal, is damaged, or is in use."""


class Journal:
    """`async with Journal(path)` opens the file or makes it.

    Raises JournalError for a file that is not ours to append to,
    and OSError where the system refuses.
    """

    def __init__(self, path: str | Path):
        self.path = Path(path)
        self._waiting: Batch = []
        self._writing: asyncio.Future[None] | None = None
        self._broken: OSError | None = None
        self._closed = False

    async def __aenter__(self) -> "Journal":
        # No await: a cancellation cannot leave it half open.
        self._fd = os.open(self.path, FLAGS, 0o644)
        try:
            self._claim()
        except BaseException:
            os.close(self._fd)
            raise
        self._thread = ThreadPoolExecutor(1, "journal")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Handed over before the first await: a cancellation here
        # stops the waiting, not the writing.
        loop = asyncio.get_running_loop()
        self._closed = True
        batch, self._waiting = self._waiting, []
        last = loop.run_in_executor(self._thread, self._close, batch)
        last.add_done_callback(lambda done: _tell(batch, done))
        self._thread.shutdown(wait=False)
        await asyncio.wait([last])
        last.result()

    async def save(self, page: Page) -> None:
        """Return when the page is on the disk.

        A cancellation stops only the waiting: the page will be
        written all the same.  Raises OSError if it cannot be, and
        JournalError after the end of `async with`.
        """
        if self._closed:
            raise JournalError(f"{self.path}: already closed")
        told = asyncio.get_running_loop().create_future()
        self._waiting.append((_line(page), told))
        if self._writing is None:
            self._write_batch()
        await told

    def read(self) -> Iterator[Page]:
        """The pages saved, in order.  Raises JournalError."""
        with self.path.open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    page = _page(line)
                except (ValueError, TypeError) as error:
                    raise JournalError(
                        f"{self.path}, line {number}: {error}"
                    ) from None
                yield page

    def _write_batch(self) -> None:
        """All who wait now share one write and one fsync."""
        loop = asyncio.get_running_loop()
        batch, self._waiting = self._waiting, []
        self._writing = loop.run_in_executor(self._thread, self._write, batch)

        def finish(done: asyncio.Future[None]) -> None:
            _tell(batch, done)
            self._writing = None
            if self._waiting:
                self._write_batch()

        self._writing.add_done_callback(finish)

    def _write(self, batch: Batch) -> None:
        """In the thread; after a failure, never again."""
        if self._broken:
            raise self._broken
        data = memoryview(b"".join(line for line, _ in batch))
        try:
            while data:
                data = data[os.write(self._fd, data) :]
            os.fsync(self._fd)
        except OSError as error:
            self._broken = error
            raise

    def _close(self, batch: Batch) -> None:
        try:
            if batch:
                self._write(batch)
        finally:
            os.close(self._fd)

    def _claim(self) -> None:
        """One owner at a time; the file ends with a whole line."""
        if fcntl:
            try:
                fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise JournalError(
                    f"{self.path}: in use by another scraper"
                ) from None
        with open(self._fd, "rb", closefd=False) as file:
            if not _is_ours(file):
                raise JournalError(f"{self.path}: not made by a scraper")
            end = size = file.seek(0, os.SEEK_END)
            while end:
                step = min(end, 65536)
                file.seek(end - step)
                at = file.read(step).rfind(b"\n")
                end -= step
                if at >= 0:
                    end += at + 1
                    break
        if end < size:
            os.ftruncate(self._fd, end)


def _is_ours(file: BinaryIO) -> bool:
    """Ask before the end of somebody else's file is cut off."""
    start = file.read(len(BEGINNING))
    if not BEGINNING.startswith(start):
        return False
    first = start + file.readline()
    try:
        page = json.loads(first)
    except ValueError:  # torn, or damaged: read() will say so
        return True
    return isinstance(page, dict) and page.keys() == FIELDS


def _tell(batch: Batch, done: asyncio.Future[None]) -> None:
    error = done.exception()
    for _, told in batch:
        if told.done():  # its waiter was cancelled
            continue
        if error:
            told.set_exception(error)
        else:
            told.set_result(None)


def _line(page: Page) -> bytes:
    text = json.dumps(asdict(page), ensure_ascii=False) + "\n"
    return text.encode("utf-8", "backslashreplace")  # lone surrogates


def _page(line: bytes) -> Page:
    page = Page(**json.loads(line))
    if not isinstance(page.url, str) or not isinstance(page.depth, int):
        raise ValueError("no address")
    return Page(**{**asdict(page), "links": tuple(page.links)})
