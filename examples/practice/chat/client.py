"""A client for programs, and `python -m chat.client` for people."""

import argparse
import asyncio
import sys
import threading
from typing import Any, Self


class Client:
    """One end of a talk with the server; `async with` closes it."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ):
        self.reader, self.writer = reader, writer

    @classmethod
    async def connect(cls, host: str, port: int, **options: Any) -> Self:
        """The options are those of `open_connection`.  Raises OSError."""
        return cls(*await asyncio.open_connection(host, port, **options))

    async def say(self, text: str) -> None:
        """Sends a line.  Raises OSError."""
        self.writer.write(text.encode() + b"\n")
        await self.writer.drain()

    async def hear(self) -> str | None:
        """The next line, or None when there are no more.

        Raises OSError, and ValueError if it is over the option `limit`.
        """
        line = await self.reader.readline()
        return line.decode().rstrip("\n") if line.endswith(b"\n") else None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()


async def talk(host: str, port: int) -> None:
    """Shows what is heard and says what is typed, until either ends."""
    loop = asyncio.get_running_loop()
    typed: asyncio.Queue[str] = asyncio.Queue()

    def read_keyboard() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(typed.put_nowait, line.rstrip("\n"))
        loop.call_soon_threadsafe(typed.put_nowait, "/quit")

    async def say_typed(client: Client) -> None:
        while True:
            await client.say(await typed.get())

    # No line of a chat is longer, whatever its own limit is.
    async with await Client.connect(host, port, limit=2**21) as client:
        # A daemon: a thread that waits for the keyboard cannot be stopped.
        threading.Thread(target=read_keyboard, daemon=True).start()
        saying = asyncio.create_task(say_typed(client), name="keyboard")
        try:
            while (line := await client.hear()) is not None:
                print(line, flush=True)
        finally:
            saying.cancel()


def main() -> int:
    """The exit status: 0, or 1 if there is no connection (any more)."""
    parser = argparse.ArgumentParser(prog="python -m chat.client")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    try:
        asyncio.run(talk(options.host, options.port))
    except (OSError, OverflowError) as error:
        print(f"no connection: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
