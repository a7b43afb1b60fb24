"""What the tests share: a chat on a free port, and guests in it."""

import asyncio
import contextlib
import dataclasses
import socket
import struct
import types
from collections.abc import AsyncIterator, Coroutine, Generator
from typing import Any

from chat.client import Client
from chat.limits import Limits
from chat.server import Chat

QUICK = Limits(rate=1e6, burst=10**6, patience=5)
NET = 30  # seconds, against hanging for ever; nothing here takes long


class Guest(Client):
    """A client with a name, who can wait for a line and be rude."""

    name = ""

    async def until(self, last: str) -> list[str]:
        """What is heard, up to that line, without it."""
        lines = []
        while (line := await self.hear()) != last:
            assert line is not None, f"{self.name} heard {lines} and the end"
            lines.append(line)
        return lines

    async def rest(self) -> list[str]:
        """What is heard until the connection ends; then this end closes."""
        lines: list[str] = []
        with contextlib.suppress(OSError):
            while (line := await self.hear()) is not None:
                lines.append(line)
        self.writer.close()
        return lines

    async def ask(self, question: str) -> str:
        """The answer to a question, of which nobody else hears."""
        await self.say(question)
        while (line := await self.hear()) is not None:
            if line.startswith(("! ", "* in ", "* rooms: ")):
                return line
        raise AssertionError(f"{self.name} got no answer to {question}")

    def cut(self) -> None:
        """Ends the connection as a crash does: by a reset."""
        connection = self.writer.get_extra_info("socket")
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()

    def fall_asleep(self) -> None:
        """Stops reading."""
        self.writer.transport.pause_reading()


async def arrive(port: int, name: str) -> Guest:
    """A guest of that name in the lobby, who has heard of nothing yet."""
    guest = await Guest.connect("127.0.0.1", port)
    guest.name = name
    await guest.say(f"/nick {name}")
    while " is now " not in (await guest.hear() or "the end: is now "):
        pass
    return guest


@contextlib.asynccontextmanager
async def party(
    *names: str, chat: Chat | None = None, **limits: Any
) -> AsyncIterator[tuple[Any, ...]]:
    """A chat, its port and a guest for each name; then nothing is left."""
    chat = chat or Chat()
    chat.limits = dataclasses.replace(QUICK, **limits)
    async with asyncio.timeout(NET):
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(chat)
            port = await chat.listen("127.0.0.1", 0)
            guests = [await arrive(port, name) for name in names]
            for guest in guests:
                stack.push_async_exit(guest)
                await guest.ask("/who")
            yield chat, port, *guests
    assert_nothing_is_left(chat)


def assert_nothing_is_left(chat: Chat) -> None:
    """No task but this one, no member, no room."""
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert (chat.hall.members, chat.hall.rooms) == ({}, {})


@types.coroutine
def cancelled_at(
    step: int, coroutine: Coroutine[Any, Any, None], waits: list[int]
) -> Generator[Any, Any, None]:
    """Awaits a coroutine, and cancels the task at its `step`-th wait.

    With step 0 nothing is cancelled.  `waits` gets the number of each wait.
    """
    resume, value = coroutine.send, None
    while True:
        try:
            future = resume(value)
        except StopIteration:
            return
        waits.append(len(waits) + 1)
        if len(waits) == step:
            asyncio.current_task().cancel()
        try:
            resume, value = coroutine.send, (yield future)
        except BaseException as error:
            resume, value = coroutine.throw, error
