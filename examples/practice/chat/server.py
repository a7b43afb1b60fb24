"""The server: one task for each client."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import Sequence
from typing import Any, Self

from chat.hall import Hall
from chat.limits import Limits
from chat.lines import BadInput, Lines, Pace
from chat.member import Member

HELP = "/nick NAME, /join ROOM, /who, /rooms, /help, /quit"
KEEP_ALIVE = {
    "TCP_KEEPIDLE": 60,
    "TCP_KEEPINTVL": 15,
    "TCP_KEEPCNT": 4,
    "TCP_USER_TIMEOUT": 120_000,  # ms, for what was sent to it meanwhile
}
SHOWN = 100  # names in an answer
log = logging.getLogger("chat")


def keep_alive(connection: socket.socket) -> None:
    """Has the system ask a silent peer whether it is still there.

    Where it knows all of KEEP_ALIVE, as Linux does, one whose cable was
    pulled, or who takes nothing, is cut off after two minutes.
    """
    with contextlib.suppress(OSError):  # it is cut already
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in KEEP_ALIVE.items():
            if hasattr(socket, name):
                option = getattr(socket, name)
                connection.setsockopt(socket.IPPROTO_TCP, option, value)


def listed(names: Sequence[str]) -> str:
    """The first of the names, and how many more there are.

    With all of them, the answer would grow with the number of clients.
    """
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {more} more" if more > 0 else "")


class Chat:
    """A chat for as long as the `async with` block lasts.

    On the way out it says goodbye to everybody; that takes at most
    `limits.patience` seconds.
    """

    def __init__(self, limits: Limits | None = None):
        self.limits = limits or Limits()
        self.hall = Hall()
        self._servers: list[asyncio.Server] = []
        self._tasks: dict[asyncio.Task[None], Member] = {}
        self._is_closing = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def listen(
        self, host: str | None = None, port: int | None = None, **options: Any
    ) -> int:
        """Begins to accept; returns the port, which 0 leaves to the system.

        The options are those of `asyncio.start_server`.  Raises OSError.
        """
        server = await asyncio.start_server(
            self._accept,
            host,
            port,
            limit=self.limits.line,
            backlog=1024,
            start_serving=False,
            **options,
        )
        # Before it serves: cancelled in the next line, `close` finds it.
        self._servers.append(server)
        await server.start_serving()
        return server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Lets nobody in, says goodbye, and waits until all have heard it."""
        self._is_closing = True
        try:
            await self._stop_listening()
            for task, member in self._tasks.items():
                if not member.is_over:
                    member.send_last("* the server is closing, goodbye")
                    task.cancel()
            if self._tasks:
                await asyncio.wait(self._tasks)
        finally:
            for task, member in self._tasks.items():
                member.drop("")
                task.cancel()

    async def _stop_listening(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            for server in self._servers:
                for listener in server.sockets:
                    # Windows has none; there is nothing to remove then.
                    with contextlib.suppress(NotImplementedError):
                        loop.remove_reader(listener)
            # Let those in who are on the doorstep: `server.close()` would
            # forget their connections without closing them, and a task that
            # is cancelled before it has begun cannot say goodbye.
            await asyncio.sleep(0)
        finally:
            for server in self._servers:
                server.close()

    def _accept(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Begins to serve a client.  No await: it cannot stop half-way."""
        if self._is_closing or len(self._tasks) >= self.limits.clients:
            why = "closing" if self._is_closing else "full"
            writer.write(f"! the server is {why}\n".encode())
            writer.close()
            return
        keep_alive(writer.get_extra_info("socket"))
        pace = Pace(self.limits.rate, self.limits.burst)
        lines = Lines(reader, pace, self.limits.line)
        member = Member(lines, writer, self.limits.backlog)
        self.hall.enter(member)
        task = asyncio.create_task(
            self._serve(member), name=f"serve {member.name}"
        )
        self._tasks[task] = member
        task.add_done_callback(self._ended)

    async def _serve(self, member: Member) -> None:
        """Talks with a client, and sees it out however the talk ends."""
        try:
            await self._talk(member)
        finally:
            self.hall.leave(member)
            await member.hang_up(self.limits.patience)

    async def _talk(self, member: Member) -> None:
        """Does what the client's lines ask for, until there are no more."""
        while not member.is_over:
            try:
                line = await member.lines.read()
                if line is None:
                    return
                self.handle(member, line)
            except BadInput as error:
                member.send(f"! {error}")
            except OSError:
                member.reason = member.reason or "the connection was cut"
                return
            except Exception:
                log.exception("a line of %s failed", member.name)
                member.send("! the server failed at this line")

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Cleans up even after a task that was cancelled before it began."""
        member = self._tasks.pop(task)
        self.hall.leave(member)
        member.drop("")
        if not task.cancelled() and (error := task.exception()):
            log.error("serving %s failed", member.name, exc_info=error)

    def handle(self, member: Member, line: str) -> None:
        """Does what a line asks for, all of it in one turn of the loop.

        Raises BadInput.
        """
        command, _, rest = line.partition(" ")
        rest = rest.strip()
        match command:
            case _ if not line:
                pass
            case "/nick":
                self.hall.rename(member, rest)
                if task := asyncio.current_task():
                    task.set_name(f"serve {member.name}")
            case "/join":
                self.hall.move(member, rest)
            case "/who":
                names = [m.name for m in self.hall.rooms[member.room]]
                member.send(f"* in {member.room}: {listed(names)}")
            case "/rooms":
                rooms = [f"{r} ({len(m)})" for r, m in self.hall.rooms.items()]
                member.send(f"* rooms: {listed(rooms)}")
            case "/help":
                member.send(f"* {HELP}")
            case "/quit":
                member.send_last("* goodbye")
            case _ if command.startswith("/"):
                raise BadInput(f"there is no {command}; there are {HELP}")
            case _:
                self.hall.tell(member.room, f"{member.name}: {line}")
