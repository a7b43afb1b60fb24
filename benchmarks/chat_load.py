"""A thousand clients of the chat at once: how fast, and is every line there once and in order.

The server is a process of its own, the clients are all in this one.  The plain relay passes the
same lines on to as many connections and joins those of one turn of the loop into one write for
each, but it knows no names, commands or limits, and keeps all that a client does not read.
"""

import asyncio
import contextlib
import random
import socket
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

CLIENTS = 1000
PATIENCE = 300  # seconds for one session: a line that never comes must not hold up all
COLUMNS = [
    {"ru": "Нагрузка", "en": "Load"},
    {"ru": "Доставок", "en": "Deliveries"},
    {
        "ru": "Потеряно, удвоено, не по порядку",
        "en": "Lost, doubled or out of order",
    },
    {"ru": "Тысяч доставок в секунду", "en": "Thousand deliveries a second"},
    {"ru": "К простой пересылке", "en": "To the plain relay"},
]
END = b"|\n"  # of each line that is counted: no notice has it
PAD = b"." * 40
TOO_LONG = b"/" + b"x" * 1000 + b"\n"  # each is answered with as much
WELCOME = b"* welcome\n"  # from the relay: whoever has it misses nothing
TOO_SLOW = b" has left: too slow"


def line_of(sender, number):
    return b"%d %d %b|\n" % (sender, number, PAD)


class Listener(asyncio.Protocol):
    """Keeps what it hears, and knows when it has heard as much as it must."""

    def __init__(self, expected, all_heard):
        self.chunks, self.missing, self.all_heard = [], expected, all_heard

    def itself(self):
        return self

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.chunks.append(data)
        self.missing -= data.count(END[:1])
        if self.missing <= 0 and not self.all_heard.done():
            self.all_heard.set_result(None)

    def connection_lost(self, exc):
        if not self.all_heard.done():  # what is missing will be counted
            self.all_heard.set_result(None)

    def faults(self, senders, lines):
        """How many lines it has not heard exactly once and in their order."""
        heard = defaultdict(list)
        for line in b"".join(self.chunks).split(b"\n"):
            if line.endswith(END[:1]):
                sender, number, _ = line.partition(b": ")[2].split(b" ", 2)
                heard[int(sender)].append(int(number))
        wrong = 0
        for sender in {*senders, *heard}:
            got, wanted = heard[sender], list(range(lines)) if sender in senders else []
            wrong += got != wanted and max(1, abs(len(got) - len(wanted)))
        return wrong


async def start(*command):
    """A server in a process of its own, and the port it prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=Path(__file__).parent.parent / "examples" / "practice",
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # there the chat writes whom it has dropped
    )
    return process, int((await process.stdout.readline()).split(b":")[-1])


async def rude_one(port, does_read):
    """A guest of room 0 who will cut the connection, or never read again."""
    connection = socket.socket()
    if not does_read:  # with little room of its own, it is full the sooner
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", port))
    _, writer = await asyncio.open_connection(sock=connection)
    if not does_read:
        writer.transport.pause_reading()
    writer.write(b"/join room0\nhello\n")
    return writer


async def fill_up(writer):
    """Asks, and takes none of the answers, until the server has had enough."""
    with contextlib.suppress(OSError):
        while not writer.is_closing():
            writer.write(TOO_LONG * 16)
            await writer.drain()
            await asyncio.sleep(0)


async def load(kind, clients, rooms, lines, rude):
    """One session: (deliveries, faults, seconds)."""
    loop = asyncio.get_running_loop()
    in_room = clients // rooms
    expected = in_room * lines
    if kind == "plain":
        command = (__file__, str(rooms))
    else:
        command = ("-m", "chat", "--port", "0", "--rate", "1000000")
    process, port = await start(*command)
    listeners = []
    for _ in range(clients):
        listener = Listener(expected, loop.create_future())
        await loop.create_connection(listener.itself, "127.0.0.1", port)
        listeners.append(listener)
    if kind == "chat":
        for number, listener in enumerate(listeners):
            listener.transport.write(b"/join room%d\n" % (number % rooms))
    welcome, waiting = WELCOME if kind == "plain" else b" is in room", listeners
    while waiting:
        await asyncio.sleep(0.05)
        waiting = [w for w in waiting if welcome not in b"".join(w.chunks)]
    sleepers, cutters = [], []
    if kind == "chat":
        sleepers = [await rude_one(port, does_read=False) for _ in range(rude // 5)]
        cutters = [await rude_one(port, does_read=True) for _ in range(rude - len(sleepers))]
    await asyncio.sleep(0.1)
    began = time.perf_counter()
    filling = [loop.create_task(fill_up(sleeper)) for sleeper in sleepers]
    for cutter in cutters:
        cutter.write(b"half a li")
        loop.call_later(random.random() / 10, cutter.transport.abort)
    for number, listener in enumerate(listeners):
        # The chat puts the name before a line; the relay is given it.
        name = b"guest%d: " % (number + 1) if kind == "plain" else b""
        listener.transport.writelines(name + line_of(number, i) for i in range(lines))
    await asyncio.gather(*(listener.all_heard for listener in listeners))
    seconds = time.perf_counter() - began
    await asyncio.gather(*filling)  # it ends only when each has been dropped
    while b"".join(listeners[0].chunks).count(TOO_SLOW) < len(sleepers):
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.05)  # if a line comes twice, it comes late
    faults = b"".join(listeners[0].chunks).count(TOO_SLOW) - len(sleepers)
    for number, listener in enumerate(listeners):
        faults += listener.faults(set(range(number % rooms, clients, rooms)), lines)
        listener.transport.abort()
    process.terminate()
    await process.communicate()
    return clients * expected, faults, seconds


# kind, rooms, lines of each, rude ones; each is compared with the plain row before it
ROWS = [
    ({"ru": "простая пересылка, все вместе", "en": "plain relay, all together"},
     ("plain", 1, 1, 0)),
    ({"ru": "чат, все в одной комнате", "en": "chat, all in one room"},
     ("chat", 1, 1, 0)),
    ({"ru": "чат, одна комната и ещё сто грубиянов: 80 рвут соединение, 20 не читают",
      "en": "chat, one room and a hundred rude ones more: 80 cut the connection, 20 do not read"},
     ("chat", 1, 1, 100)),
    ({"ru": "простая пересылка, двадцать групп", "en": "plain relay, twenty groups"},
     ("plain", 20, 20, 0)),
    ({"ru": "чат, двадцать комнат", "en": "chat, twenty rooms"},
     ("chat", 20, 20, 0)),
]  # fmt: skip


def measure(scale):
    from chat.__main__ import allow_files  # the relay runs without the package

    allow_files(CLIENTS + 300)
    clients = max(40, int(CLIENTS * scale**0.5) // 20 * 20)
    rounds = 5 if scale >= 1 else 1
    best = {}
    for _ in range(rounds):
        for row, (_, (kind, rooms, lines, rude)) in enumerate(ROWS):
            rude = int(rude * scale**0.5)
            session = asyncio.wait_for(load(kind, clients, rooms, lines, rude), PATIENCE)
            count, faults, seconds = asyncio.run(session)
            speed, before = count / seconds, best.get(row, (0, 0, 0))
            best[row] = (count, before[1] + faults, max(before[2], speed))
    rows = []
    for row, (count, faults, speed) in best.items():
        name, (kind, *_) = ROWS[row]
        if kind == "plain":
            plain = speed
        rows.append([name, count, faults, round(speed / 1000), round(speed / plain, 2)])
    return rows


class Relay(asyncio.Protocol):
    """One connection of the baseline: passes on whole lines, and no more."""

    def __init__(self, group):
        self.group, self.rest = group, b""

    def connection_made(self, transport):
        self.transport = transport
        self.group.members.append(transport)
        transport.write(WELCOME)

    def connection_lost(self, exc):
        self.group.members.remove(self.transport)

    def data_received(self, data):
        whole, end, self.rest = (self.rest + data).rpartition(b"\n")
        if end:
            self.group.pass_on(whole + end)


class Group:
    """Those connections that hear each other."""

    def __init__(self):
        self.members, self.waiting = [], []

    def pass_on(self, lines):
        if not self.waiting:
            asyncio.get_running_loop().call_soon(self.flush)
        self.waiting.append(lines)

    def flush(self):
        lines = b"".join(self.waiting)
        self.waiting.clear()
        for member in self.members:
            member.write(lines)


async def plain(rooms):
    """The baseline's server; who comes later goes to the next group."""
    groups = [Group() for _ in range(rooms)]
    came = 0

    def next_one():
        nonlocal came
        came += 1
        return Relay(groups[(came - 1) % rooms])

    loop = asyncio.get_running_loop()
    server = await loop.create_server(next_one, "127.0.0.1", 0, backlog=1024)
    print("listening on :", server.sockets[0].getsockname()[1], sep="", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(plain(int(sys.argv[1])))
