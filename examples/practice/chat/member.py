"""One client, as the server sees it."""

import asyncio
import logging

from chat.lines import Lines

log = logging.getLogger("chat")


class Member:
    """A connection that can be written to without waiting.

    `name` and `room` belong to the hall.  When `is_over`, nothing more is
    sent, and `reason` tells the others why, where there is something to tell.
    """

    def __init__(
        self, lines: Lines, writer: asyncio.StreamWriter, backlog: int
    ):
        self.lines = lines
        self.name = self.room = ""
        self.is_over = False
        self.reason = ""
        self._writer, self._backlog = writer, backlog
        self._waiting: list[bytes] = []

    def send(self, text: str) -> None:
        """Sends a line, together with all others of this turn of the loop."""
        self.send_bytes(text.encode() + b"\n")

    def send_bytes(self, line: bytes) -> None:
        """The same, of a line that was encoded once for many members."""
        if self.is_over:
            return
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self._flush)
        self._waiting.append(line)

    def send_last(self, text: str) -> None:
        """Sends a line after which there will be no other."""
        self.send(text)
        self.is_over = True

    def drop(self, reason: str) -> None:
        """Cuts the connection: what has not been taken is lost."""
        self.is_over = True
        self.reason = self.reason or reason
        self._waiting.clear()
        self._writer.transport.abort()

    async def hang_up(self, patience: float) -> None:
        """Closes the connection once the other side has taken everything.

        Waits at most `patience` seconds.  Then, or if cancelled, it gives up,
        and `drop` must do the rest.
        """
        self._flush()
        self.is_over = True
        try:
            async with asyncio.timeout(patience):
                if self._writer.can_write_eof():
                    self._writer.write_eof()
                # Closing with something unread would reset the connection,
                # and the goodbye could be lost on its way.
                await self.lines.skip_all()
                self._writer.close()
                await self._writer.wait_closed()
        except TimeoutError:
            log.warning("%s did not take the last lines", self.name)
        except OSError:
            pass

    def _flush(self) -> None:
        """Writes what waits, and looks later if too much is left to take."""
        transport = self._writer.transport
        lines = b"".join(self._waiting)
        self._waiting.clear()
        if not lines or transport.is_closing():
            return
        self._writer.write(lines)
        if transport.get_write_buffer_size() > self._backlog:
            # A timer comes after the input and output of its turn: by then
            # the system has been offered all that is in the buffer.
            loop = asyncio.get_running_loop()
            loop.call_later(0, self._drop_if_behind)

    def _drop_if_behind(self) -> None:
        transport = self._writer.transport
        left = transport.get_write_buffer_size()
        if left > self._backlog and not transport.is_closing():
            log.warning("%s does not read: dropped", self.name)
            self.drop("too slow")
