"""What the chat does for those who behave."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

import chat.__main__
import chat.server
from chat.guests import Guest, arrive, party

FOLDER = Path(__file__).parent.parent
BAD_NAME = (
    "! a nickname is 1 to 20 letters, digits, - and _, "
    "and begins with a letter or a digit"
)


@pytest.mark.asyncio
async def test_all_in_a_room_hear_a_line_and_nobody_else_does():
    async with party("ann", "bob", "eve") as (_, _, ann, bob, eve):
        await eve.say("/join garden")
        await ann.until("* eve went to garden")
        await ann.say("hello")
        for guest in ann, bob:
            assert (await guest.until("ann: hello"))[-1:] != ["ann: hello"]
        assert await eve.ask("/who") == "* in garden: eve"
        await eve.say("/join lobby")
        await eve.say("what did I miss?")
        assert "ann: hello" not in await eve.until("eve: what did I miss?")


@pytest.mark.asyncio
async def test_all_hear_the_same_in_the_same_order():
    async with party("ann", "bob", "eve") as (_, _, *guests):
        for number in range(50):
            for guest in guests:
                guest.writer.write(b"line %d\n" % number)
        for guest in guests:
            await guest.say("over")
        heard = []
        for guest in guests:
            lines = []
            while sum(line.endswith(": over") for line in lines) < 3:
                lines.append(await guest.hear())
            heard.append([line for line in lines if ": " in line[:6]])
        assert heard[0] == heard[1] == heard[2]
        for name in "ann", "bob", "eve":
            mine = [line for line in heard[0] if line.startswith(name)]
            assert mine[:-1] == [f"{name}: line {i}" for i in range(50)]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/nick bob", "! bob is taken"),
        ("/nick BOB", "! BOB is taken"),
        ("/nick \uff22ob", "! Bob is taken"),  # a full-width B
        ("/nick", BAD_NAME),
        ("/nick *", BAD_NAME),
        ("/nick two words", BAD_NAME),
        ("/nick " + "x" * 21, BAD_NAME),
        ("/join ../etc", BAD_NAME.replace("nickname", "room")),
        ("/dance", "! there is no /dance; there are /nick NAME, /join ROOM"),
        ("tab\x1b[2J", "! a line has no control characters"),
        ("\u202eabc", "! a line has no control characters"),
        ("x" * 1025, "! a line has at most 1024 bytes"),
    ],
)
async def test_bad_input_gets_a_clear_error_and_changes_nothing(line, answer):
    async with party("ann", "bob") as (_, _, ann, bob):
        assert (await ann.ask(line)).startswith(answer)
        assert await ann.ask("/who") == "* in lobby: ann, bob"
        await ann.say("x" * 1024)
        assert await bob.until("ann: " + "x" * 1024) == []


@pytest.mark.asyncio
async def test_names_are_free_again_and_rooms_go_with_the_last_one():
    async with party("ann", "bob") as (server, port, ann, bob):
        await bob.say("/join garden")
        assert await bob.ask("/rooms") == "* rooms: lobby (1), garden (1)"
        await bob.say("/quit")
        assert (await bob.rest())[-1] == "* goodbye"
        new = await arrive(port, "Bob")
        async with new:
            assert await new.ask("/rooms") == "* rooms: lobby (2)"
            await ann.until("* guest3 is now Bob")
            await new.say("/nick bob")  # the same name in other letters
            await ann.until("* Bob is now bob")
        await ann.until("* bob has left")
        assert list(server.hall.members) == ["ann"]


@pytest.mark.asyncio
async def test_an_answer_does_not_grow_with_the_house(monkeypatch):
    monkeypatch.setattr(chat.server, "SHOWN", 2)
    async with party("ann", "bob", "eve") as (_, _, ann, bob, eve):
        assert await eve.ask("/who") == "* in lobby: ann, bob and 1 more"
        for guest in bob, eve:
            await guest.say(f"/join {guest.name}s")
            await ann.until(f"* {guest.name} went to {guest.name}s")
        answer = "* rooms: lobby (1), bobs (1) and 1 more"
        assert await ann.ask("/rooms") == answer


@pytest.mark.asyncio
async def test_ends_of_lines_spaces_and_a_line_without_an_end():
    async with party("ann", "bob") as (_, _, ann, bob):
        bob.writer.write("one \r\n\n  \r\n  два\nhalf a li".encode())
        bob.writer.write_eof()
        assert await ann.until("* bob has left") == ["bob: one", "bob:   два"]


@pytest.mark.asyncio
async def test_a_full_house_refuses_the_next_one_and_only_that_one():
    async with party("ann", "bob", clients=2) as (_, port, ann, bob):
        async with await Guest.connect("127.0.0.1", port) as late:
            assert await late.rest() == ["! the server is full"]
        await bob.say("/quit")
        await bob.rest()
        bob.writer.close()
        await ann.until("* bob has left")
        while True:  # bob's task may need a moment to end
            late = await Guest.connect("127.0.0.1", port)
            async with late:
                if await late.hear() != "! the server is full":
                    break


@pytest.mark.parametrize(
    "words",
    [
        "--port 70000",
        "--port x",
        "--rate 0",
        "--line 1",
        "--backlog 1",
        "--nonsense",
    ],
)
def test_a_wrong_command_line_is_explained(words, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["chat", *words.split()])
    with pytest.raises(SystemExit) as ending:
        chat.__main__.main()
    assert ending.value.code == 2
    assert "python -m chat: error: " in capsys.readouterr().err


@pytest.mark.asyncio
async def test_a_port_in_use_and_the_client_for_people():
    async with party("ann") as (_, port, ann):
        run = dict(cwd=FOLDER, capture_output=True, text=True)

        def start(*words, **more):
            command = [sys.executable, "-m", *words, "--port", str(port)]
            return asyncio.to_thread(subprocess.run, command, **run, **more)

        server, client = await asyncio.gather(
            start("chat"), start("chat.client", input="/nick bob\nhello\n")
        )
        assert server.returncode == 1
        assert server.stderr.startswith(f"cannot listen on 127.0.0.1:{port}")
        assert client.returncode == 0
        assert client.stdout.endswith("bob: hello\n* goodbye\n")
        await ann.until("bob: hello")
