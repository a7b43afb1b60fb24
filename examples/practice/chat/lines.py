"""What a client sends: lines, not too long and not too often."""

import asyncio
import re

# A terminal obeys control characters; the others begin a line of their own
# or turn the text around.
CONTROLS = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]"
)


class BadInput(Exception):
    """What a client sent cannot be used.  It is told why, and goes on."""


def checked(raw: bytes) -> str:
    """The text of a line.  Raises BadInput."""
    try:
        text = raw.decode().rstrip()
    except UnicodeDecodeError:
        raise BadInput("a line is text in UTF-8") from None
    if CONTROLS.search(text):
        raise BadInput("a line has no control characters")
    return text


class Pace:
    """Lets through `rate` calls a second, and `burst` at once after a rest."""

    def __init__(self, rate: float, burst: int):
        self._gap = 1 / rate
        self._slack = (burst - 1) / rate
        self._due = float("-inf")

    async def wait(self) -> None:
        """Returns when the next call may go through."""
        now = asyncio.get_running_loop().time()
        self._due = max(self._due, now - self._slack)
        if self._due > now:
            await asyncio.sleep(self._due - now)
        self._due += self._gap


class Lines:
    """The lines of a stream whose own `limit` is that of a line, in bytes."""

    def __init__(self, reader: asyncio.StreamReader, pace: Pace, limit: int):
        self._reader, self._pace, self._limit = reader, pace, limit
        self._is_skipping = False

    async def read(self) -> str | None:
        """The next line without its end; None when there are no more.

        A line that was cut off in the middle does not count.  Raises
        BadInput, after which the next line can be read, and OSError.
        """
        while True:
            try:
                raw = await self._reader.readuntil(b"\n")
            except asyncio.IncompleteReadError:
                return None
            except asyncio.LimitOverrunError as error:
                await self._reader.readexactly(error.consumed)
                await self._pace.wait()
                if not self._is_skipping:
                    self._is_skipping = True
                    why = f"a line has at most {self._limit} bytes"
                    raise BadInput(why) from None
                continue
            await self._pace.wait()
            if not self._is_skipping:
                return checked(raw)
            self._is_skipping = False  # it was the end of a line too long

    async def skip_all(self) -> None:
        """Returns when the other side has closed its end.  Raises OSError."""
        while await self._reader.read(65536):
            pass
