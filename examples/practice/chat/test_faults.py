"""What the chat does about the others, and when it is itself cut short."""

import asyncio
import contextlib
import random
import signal
import socket
import sys
from collections.abc import Awaitable
from pathlib import Path

import pytest

from chat.guests import (
    Guest,
    arrive,
    assert_nothing_is_left,
    cancelled_at,
    party,
)
from chat.hall import Hall
from chat.lines import Lines, Pace
from chat.member import Member
from chat.server import Chat

FOLDER = Path(__file__).parent.parent
GOODBYE = "* the server is closing, goodbye"
LONG = "x" * 60_000


def said(lines: list[str]) -> list[str]:
    """The messages among the lines: no notices, no errors."""
    return [line for line in lines if line[0] not in "*!"]


# Input


@pytest.mark.asyncio
async def test_a_line_of_five_megabytes_takes_no_memory_and_no_other_line():
    async with party("ann", "bob") as (chat, _, ann, bob):
        lines = chat.hall.members["bob"].lines
        most = 0

        async def watch() -> None:
            nonlocal most
            while True:
                most = max(most, len(lines._reader._buffer))
                await asyncio.sleep(0)

        watching = asyncio.create_task(watch())
        for _ in range(5):
            await bob.say("x" * 10**6)
            assert await bob.hear() == "! a line has at most 1024 bytes"
        watching.cancel()
        await asyncio.wait([watching])
        await bob.say("and now a short one")
        assert await ann.until("bob: and now a short one") == []
        assert 0 < most < 600_000


@pytest.mark.asyncio
async def test_bytes_that_are_no_text():
    async with party("ann", "bob") as (_, _, ann, bob):
        bob.writer.write(b"caf\xe9\n\xff\xfe\nok\n")
        await ann.until("bob: ok")
        heard = await bob.until("bob: ok")
        assert heard == ["! a line is text in UTF-8"] * 2


# Slow, fast and broken peers


@pytest.mark.asyncio
async def test_who_does_not_read_is_dropped_and_nobody_waits():
    async with party("ann", "bob", "eve", line=60_000, backlog=200_000) as (
        chat,
        _,
        ann,
        bob,
        eve,
    ):
        eve.fall_asleep()
        writer = chat.hall.members["eve"]._writer
        sent, most = 0, 0
        left = "* eve has left: too slow"
        heard = []
        while left not in heard:
            await ann.say(LONG)
            sent += 1
            assert sent < 1000, "eve was never dropped"
            heard += await ann.until(f"ann: {LONG}")
            most = max(most, writer.transport.get_write_buffer_size())
        await ann.say("over")
        others = await bob.until("ann: over")
        assert said(others) == [f"ann: {LONG}"] * sent
        assert left in others
        assert most <= 200_000 + 60_000  # what she did not take is bounded
        assert "eve" not in chat.hall.members


@pytest.mark.asyncio
async def test_a_busy_server_does_not_take_a_reader_for_a_slow_one():
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    got = sent = 0

    def read_all() -> None:
        nonlocal got
        with contextlib.suppress(BlockingIOError):
            while data := theirs.recv(1 << 20):
                got += len(data)

    reader, writer = await asyncio.open_connection(sock=ours)
    lines = Lines(reader, Pace(rate=1, burst=1), 1024)
    member = Member(lines, writer, backlog=100_000)
    # Until the system takes no more, and some is left in the buffer.
    while writer.transport.get_write_buffer_size() <= 20_000:
        member.send_bytes(bytes(50_000))
        sent += 50_000
        await asyncio.sleep(0)
    # The system has room again, but is not asked before the next burst.
    read_all()
    member.send_bytes(bytes(90_000))
    sent += 90_000
    while got < sent and not member.is_over:
        await asyncio.sleep(0)
        read_all()
    assert not member.is_over
    assert got == sent
    writer.close()
    theirs.close()


@pytest.mark.asyncio
async def test_a_flood_is_slowed_down_and_neither_lost_nor_anybodys_trouble():
    async with party(
        "ann", "bob", "eve", rate=100, burst=5, backlog=10_000
    ) as (_, _, ann, bob, eve):
        eve.writer.write(b"".join(b"%d\n" % i for i in range(40)))
        await bob.until("eve: 10")
        await ann.say("still with you?")
        before = await bob.until("ann: still with you?")
        assert "eve: 39" not in before, "the flood went before ann"
        after = await bob.until("eve: 39")
        numbers = [line for line in before + after if line.startswith("eve")]
        assert numbers == [f"eve: {i}" for i in range(11, 39)]


@pytest.mark.asyncio
async def test_a_burst_of_everybody_at_once_drops_nobody():
    names = [f"guest-{i}" for i in range(30)]
    async with party(*names, backlog=5_000) as (_, _, *guests):
        for guest in guests:
            for number in range(20):
                guest.writer.write(b"%d\n" % number)
        for guest in guests:
            heard: dict[str, list[str]] = {name: [] for name in names}
            while sum(map(len, heard.values())) < 20 * len(names):
                name, _, text = (await guest.hear()).partition(": ")
                if text:
                    heard[name].append(text)
            assert all(
                texts == [str(i) for i in range(20)]
                for texts in heard.values()
            )


@pytest.mark.asyncio
async def test_a_cut_connection_leaves_nothing_behind():
    async with party("ann", "bob", "eve") as (_, port, ann, bob, _):
        bob.writer.write(b"I think th")
        await asyncio.sleep(0)
        bob.cut()
        await ann.until("* bob has left: the connection was cut")
        assert await ann.ask("/who") == "* in lobby: ann, eve"
        async with await arrive(port, "bob"):
            assert said(await ann.until("* guest4 is now bob")) == []


@pytest.mark.asyncio
async def test_nothing_is_kept_for_a_cut_connection():
    async with party("ann", "bob") as (chat, _, ann, bob):
        member = chat.hall.members["bob"]
        member.lines._pace = Pace(rate=0.001, burst=1)
        bob.writer.write(b"one\ntwo\n")  # its task waits before "two"
        await ann.until("bob: one")
        bob.cut()
        while not member._writer.transport.is_closing():
            await asyncio.sleep(0)
        for _ in range(20):
            chat.hall.tell("lobby", "hello")
            await asyncio.sleep(0)
            assert len(member._waiting) <= 1
        assert chat.hall.members["bob"] is member


@pytest.mark.asyncio
async def test_who_leaves_without_closing_has_left_all_the_same():
    async with party("ann", "bob") as (chat, port, ann, bob):
        await bob.say("/quit")
        await ann.until("* bob has left")
        assert len(chat._tasks) == 2  # the server still waits for bob's end
        async with await arrive(port, "bob"):
            assert await ann.ask("/who") == "* in lobby: ann, bob"
        bob.writer.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(5))
async def test_clients_killed_at_random_points_harm_nobody_else(seed):
    chance = random.Random(seed)
    names = [f"good{i}" for i in range(5)]
    rude = [f"rude{i}" for i in range(10)]
    async with party(*names, *rude, rate=2000, burst=5) as (_, _, *guests):

        async def misbehave(guest: Guest) -> None:
            for number in range(chance.randrange(20)):
                guest.writer.write(b"%d\n" % number)
                await asyncio.sleep(chance.random() / 500)
            guest.writer.write(b"half a line")
            chance.choice([guest.cut, guest.writer.close])()

        async def behave(guest: Guest) -> list[str]:
            for number in range(40):
                await guest.say(str(number))
                await asyncio.sleep(chance.random() / 500)
            lines: list[str] = []
            while sum(": 39" in line for line in lines) < len(names) or sum(
                line.startswith("* rude") and "left" in line for line in lines
            ) < len(rude):
                lines.append(await guest.hear())
            return lines

        async with asyncio.TaskGroup() as group:
            for guest in guests[len(names) :]:
                group.create_task(misbehave(guest))
            heard = [
                group.create_task(behave(guest))
                for guest in guests[: len(names)]
            ]
        first, *others = [said(task.result()) for task in heard]
        assert all(other == first for other in others)
        for name in names:
            mine = [line for line in first if line.startswith(f"{name}:")]
            assert mine == [f"{name}: {i}" for i in range(40)]


@pytest.mark.asyncio
async def test_a_failing_command_costs_one_answer(monkeypatch, caplog):
    tell = Hall.tell

    def broken(hall: Hall, room: str, text: str) -> None:
        if "boom" in text:
            raise ZeroDivisionError
        tell(hall, room, text)

    monkeypatch.setattr(Hall, "tell", broken)
    async with party("ann", "bob") as (_, _, ann, bob):
        assert await ann.ask("boom") == "! the server failed at this line"
        await ann.say("hello")
        await bob.until("ann: hello")
    assert "a line of ann failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.asyncio
async def test_a_failing_task_leaves_nothing_behind(monkeypatch, caplog):
    async with party("ann", "bob") as (chat, _, ann, bob):

        async def broken() -> str:
            raise ZeroDivisionError

        # Where no error was expected: in what comes after the talk.
        chat.hall.members["bob"].hang_up = lambda patience: broken()
        await bob.say("/quit")
        await ann.until("* bob has left")
        assert (await bob.rest())[-1:] == ["* goodbye"]
        assert await ann.ask("/who") == "* in lobby: ann"
    assert "serving bob failed" in caplog.text


# Cancellation


class CancelsGuest2(Chat):
    """Cancels the task of the second guest at one of its waits."""

    def __init__(self, step: int):
        super().__init__()
        self.step, self.waits = step, []

    async def _serve(self, member):
        serving = super()._serve(member)
        if member.name == "guest2":
            serving = cancelled_at(self.step, serving, self.waits)
        await serving


async def victim_and_witness(chat: Chat) -> None:
    """A guest comes, speaks, sends too much, and leaves."""
    async with party("ann", chat=chat, line=100, rate=2000, burst=1) as (
        _,
        port,
        ann,
    ):
        eve = await Guest.connect("127.0.0.1", port)
        with contextlib.suppress(OSError):
            for line in "one", "x" * 300, "two", "/quit":
                await eve.say(line)
                if await eve.hear() is None:
                    break
        await eve.rest()
        eve.writer.close()
        heard = await ann.until("* guest2 has left")
        assert heard[0] == "* guest2 is in lobby"
        assert heard[1:] in (
            [],
            ["guest2: one"],
            ["guest2: one", "guest2: two"],
        )
        assert await ann.ask("/who") == "* in lobby: ann"
        async with await arrive(port, "guest2"):
            pass


@pytest.mark.asyncio
async def test_a_client_cancelled_at_each_await_leaves_nothing_behind():
    chat = CancelsGuest2(0)
    await victim_and_witness(chat)
    steps = len(chat.waits)
    assert steps >= 6
    for step in range(1, steps + 1):
        await victim_and_witness(CancelsGuest2(step))


@pytest.mark.asyncio
async def test_a_client_cancelled_before_it_began_leaves_nothing_behind():
    class CancelsAtOnce(Chat):
        def _accept(self, reader, writer):
            super()._accept(reader, writer)
            *_, task = self._tasks
            task.cancel()

    async with party(chat=CancelsAtOnce()) as (chat, port):
        async with await Guest.connect("127.0.0.1", port) as eve:
            await eve.rest()
        assert chat.hall.members == {}


@pytest.mark.asyncio
async def test_closing_cancelled_at_each_await_still_closes():
    steps = 2
    for step in range(steps + 1):
        waits: list[int] = []
        chat = Chat()
        async with party("ann", "bob", chat=chat) as (_, _, ann, bob):
            closing = cancelled_at(step, chat.close(), waits)
            hearing = [asyncio.create_task(g.rest()) for g in (ann, bob)]
            if step:
                with pytest.raises(asyncio.CancelledError):
                    await as_task(closing)
            else:
                await as_task(closing)
                assert [await task for task in hearing] == [[GOODBYE]] * 2
            await asyncio.wait(hearing)
            while chat._tasks:
                await asyncio.sleep(0)
            assert_nothing_is_left(chat)
        assert step or len(waits) == steps


@pytest.mark.asyncio
async def test_listening_cancelled_at_each_await_leaves_no_open_port():
    for step in range(2):
        waits: list[int] = []
        async with party() as (chat, _):
            listener = socket.create_server(("127.0.0.1", 0))
            port = chat.listen(sock=listener)
            try:
                await as_task(cancelled_at(step, port, waits))
            except asyncio.CancelledError:
                assert step
            await chat.close()
            assert listener.fileno() == -1
        assert waits == [1]


async def as_task(awaitable: Awaitable[None]) -> None:
    async def run() -> None:
        await awaitable

    await asyncio.create_task(run())


# The end


@pytest.mark.asyncio
@pytest.mark.parametrize("moment", [0, 0.003, 0.01, 0.03, 0.06])
async def test_closing_under_load_all_hear_the_same_and_goodbye_last(moment):
    names = [f"guest-{i}" for i in range(20)]
    async with party(*names, rate=2000, burst=5) as (chat, _, *guests):

        async def talk(guest: Guest) -> None:
            with contextlib.suppress(OSError):
                while True:
                    await guest.say("and another thing")
                    await asyncio.sleep(0)

        async def listen(guest: Guest) -> list[str]:
            lines = await guest.rest()
            guest.writer.close()
            return lines

        talking = [asyncio.create_task(talk(guest)) for guest in guests]
        hearing = [asyncio.create_task(listen(guest)) for guest in guests]
        await asyncio.sleep(moment)
        await chat.close()
        first, *others = [await task for task in hearing]
        for task in talking:
            task.cancel()
        await asyncio.wait(talking)
        assert first[-1] == GOODBYE
        for other in others:
            assert said(other) == said(first)
            assert other[-1] == GOODBYE


@pytest.mark.asyncio
async def test_closing_while_guests_arrive():
    for turns in range(12):
        async with party() as (chat, port):

            async def come(port: int = port) -> list[str]:
                try:
                    guest = await Guest.connect("127.0.0.1", port)
                except OSError:
                    return []
                return await guest.rest()

            coming = [asyncio.create_task(come()) for _ in range(5)]
            for _ in range(turns):
                await asyncio.sleep(0)
            await chat.close()
            for lines in await asyncio.gather(*coming):
                if lines:  # else the system cut it before it was accepted
                    assert lines[-1] in (GOODBYE, "! the server is closing")


@pytest.mark.asyncio
async def test_closing_waits_for_those_who_do_not_read_but_not_for_ever(
    caplog,
):
    async with party(
        "ann", "eve", line=60_000, backlog=10**8, patience=0.2
    ) as (
        chat,
        _,
        ann,
        eve,
    ):
        eve.fall_asleep()
        writer = chat.hall.members["eve"]._writer
        while not writer.transport.get_write_buffer_size():
            await ann.say(LONG)
            await ann.until(f"ann: {LONG}")
        closing = asyncio.create_task(chat.close())
        assert (await ann.rest())[-1] == GOODBYE
        ann.writer.close()
        await closing
    assert "eve did not take the last lines" in caplog.text


async def start_server(
    port: int = 0,
) -> tuple[asyncio.subprocess.Process, int]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "chat", "--rate", "1000"),
        *("--port", str(port)),
        cwd=FOLDER,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    line = await process.stdout.readline()
    assert line.startswith(b"listening on 127.0.0.1:")
    return process, int(line.rpartition(b":")[2])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "signum", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL]
)
async def test_a_signal_under_load_and_a_new_start_on_the_same_port(signum):
    async with asyncio.timeout(30):
        process, port = await start_server()
        guests = [await arrive(port, f"g{i}") for i in range(8)]
        for guest in guests:
            await guest.ask("/who")

        async def talk(guest: Guest) -> None:
            with contextlib.suppress(OSError):
                while True:
                    await guest.say("and another thing")
                    await asyncio.sleep(0.001)

        talking = [asyncio.create_task(talk(guest)) for guest in guests]
        await guests[0].until("g7: and another thing")
        await asyncio.sleep(random.random() / 10)
        process.send_signal(signum)
        hearing = [asyncio.create_task(guest.rest()) for guest in guests[1:]]
        heard = []
        for guest, task in zip(guests[1:], hearing, strict=True):
            heard.append(await task)
            guest.writer.close()
        await guests[0].rest()
        guests[0].writer.close()
        for task in talking:
            task.cancel()
        await asyncio.wait(talking)
        status = await process.wait()
        longest = max((said(lines) for lines in heard), key=len)
        assert longest
        for lines in heard:
            assert said(lines) == longest[: len(said(lines))]
        if signum == signal.SIGKILL:
            assert status == -signal.SIGKILL
            again, _ = await start_server(port)
            again.terminate()
            await again.communicate()
            assert again.returncode == 0
        else:
            assert status == 0
            assert all(said(lines) == longest for lines in heard)
            assert all(lines[-1] == GOODBYE for lines in heard)


@pytest.mark.asyncio
async def test_a_second_signal_cuts_the_goodbye_short():
    async with asyncio.timeout(30):
        process, port = await start_server()
        async with await arrive(port, "eve") as eve:
            for _ in range(2):
                process.send_signal(signal.SIGTERM)
                await eve.hear()  # the goodbye, then the end
            assert await process.wait() == 130


@pytest.mark.asyncio
async def test_two_signals_at_once_cut_it_short_as_well():
    async with asyncio.timeout(30):
        process, port = await start_server()
        async with await arrive(port, "eve") as eve:
            for signum in "SIGSTOP", "SIGINT", "SIGTERM", "SIGCONT":
                process.send_signal(getattr(signal, signum))
            _, errors = await process.communicate()
            assert process.returncode == 130
            assert b"did not take the last lines" not in errors
            await eve.rest()
