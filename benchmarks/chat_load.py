"""A thousand clients of the chat at once: how fast, and is every line there once and in order.

The server is a process of its own, the clients are all in this one.  The plain baseline writes
the same lines to as many connections, one `write` a line, and knows no rooms, names or limits.
"""

import asyncio
import random
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

CLIENTS = 1000
COLUMNS = [
    {"ru": "Нагрузка", "en": "Load"},
    {"ru": "Доставок", "en": "Deliveries"},
    {
        "ru": "Потеряно, удвоено, не по порядку",
        "en": "Lost, doubled or out of order",
    },
    {"ru": "Тысяч доставок в секунду", "en": "Thousand deliveries a second"},
    {"ru": "К простой рассылке", "en": "To the plain baseline"},
]
END = b"|\n"  # of each line that is counted: no notice has it
PAD = b"." * 40


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
    )
    return process, int((await process.stdout.readline()).split(b":")[-1])


async def load(kind, clients, rooms, lines, rude):
    """One session: (deliveries, faults, seconds)."""
    loop = asyncio.get_running_loop()
    in_room = clients // rooms
    expected = in_room * lines
    if kind == "plain":
        command = (__file__, str(clients), str(lines))
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
        waiting = listeners
        while waiting:
            await asyncio.sleep(0.05)
            waiting = [w for w in waiting if b" is in room" not in b"".join(w.chunks)]
        strangers = []
        for _ in range(rude):
            strangers.append(await asyncio.open_connection("127.0.0.1", port))
            strangers[-1][1].write(b"/join room0\nhello\nhalf a li")
        await asyncio.sleep(0.1)
    began = time.perf_counter()
    if kind == "plain":
        listeners[0].transport.write(b"go\n")
    else:
        for number, listener in enumerate(listeners):
            listener.transport.writelines(line_of(number, i) for i in range(lines))
        for number, (_, writer) in enumerate(strangers):
            if number % 5:  # the others only do not read
                loop.call_later(random.random() / 2, writer.transport.abort)
            else:
                writer.transport.pause_reading()
    await asyncio.gather(*(listener.all_heard for listener in listeners))
    seconds = time.perf_counter() - began
    await asyncio.sleep(0.05)  # if a line comes twice, it comes late
    faults = 0
    for number, listener in enumerate(listeners):
        faults += listener.faults(set(range(number % rooms, clients, rooms)), lines)
        listener.transport.abort()
    if kind == "chat":
        for _, writer in strangers:
            writer.transport.abort()
    process.terminate()
    await process.communicate()
    return clients * expected, faults, seconds


ROWS = [
    ({"ru": "простая рассылка, все вместе", "en": "plain baseline, all together"},
     ("plain", 1, 1, 0)),
    ({"ru": "чат, все в одной комнате", "en": "chat, all in one room"},
     ("chat", 1, 1, 0)),
    ({"ru": "чат, двадцать комнат", "en": "chat, twenty rooms"},
     ("chat", 20, 20, 0)),
    ({"ru": "чат, одна комната и ещё сто грубиянов: соединения рвутся, или никто не читает",
      "en": "chat, one room and a hundred rude ones more, who are cut off or do not read"},
     ("chat", 1, 1, 100)),
]  # fmt: skip


def measure(scale):
    from chat.__main__ import allow_files  # the baseline runs without the package

    allow_files(CLIENTS + 300)
    clients = max(40, int(CLIENTS * scale**0.5) // 20 * 20)
    rounds = 2 if scale >= 1 else 1
    best = {}
    for _ in range(rounds):
        for row, (_, (kind, rooms, lines, rude)) in enumerate(ROWS):
            rude = int(rude * scale**0.5)
            count, faults, seconds = asyncio.run(load(kind, clients, rooms, lines, rude))
            speed, before = count / seconds, best.get(row, (0, 0, 0))
            best[row] = (count, before[1] + faults, max(before[2], speed))
    plain = best[0][2]
    return [
        [ROWS[row][0], count, faults, round(speed / 1000), round(speed / plain, 1)]
        for row, (count, faults, speed) in best.items()
    ]


async def plain(clients, lines):
    """The baseline: writes all the lines to every connection when it is told to go."""
    writers, go = [], asyncio.Event()

    async def serve(reader, writer):
        writers.append(writer)
        await reader.readline()
        go.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    print(f"listening on {server.sockets[0].getsockname()[1]}".replace("on ", "on :"), flush=True)
    await go.wait()
    while len(writers) < clients:
        await asyncio.sleep(0.01)
    for number in range(lines):
        for sender in range(clients):
            line = b"guest%d: " % sender + line_of(sender, number)
            for writer in writers:
                writer.write(line)
            await asyncio.sleep(0)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(plain(int(sys.argv[1]), int(sys.argv[2])))
