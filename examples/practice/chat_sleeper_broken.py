# fails: wrong output
# needs: sockets
import asyncio
import socket
import time

from chat.client import Client

START = time.perf_counter()
SERVER = socket.create_server(("127.0.0.1", 0))
MEGABYTE = 10**6
members = []


async def serve(reader, writer):
    members.append(writer)
    name = ["ann", "bob", "eve"][len(members) - 1]
    asyncio.current_task().set_name(f"serve {name}")
    while line := await reader.readline():
        for member in members:
            member.write(line)
            await member.drain()
    writer.close()


async def guest(name):
    address = SERVER.getsockname()
    async with await Client.connect(
        *address,
        limit=5 * MEGABYTE,
    ) as client:
        loop = asyncio.get_running_loop()
        if name == "ann":
            send = client.writer.write
            for photo in range(1, 7):
                line = b"photo %d" % photo + b"." * 4 * MEGABYTE
                loop.call_later(photo / 10, send, line + b"\n")
        if name == "eve":
            client.writer.transport.pause_reading()
            wake_up = client.writer.transport.resume_reading
            loop.call_later(0.8, wake_up)
        while (line := await client.hear()) is not None:
            if name == "bob":
                now = time.perf_counter() - START
                print(f"{now:.1f} s  bob hears  {line[:24]}")
            if "photo 6" in line:
                break


async def main():
    await asyncio.start_server(
        serve,
        sock=SERVER,
        limit=5 * MEGABYTE,
    )
    async with asyncio.TaskGroup() as group:
        for name in "ann", "bob", "eve":
            group.create_task(guest(name), name=name)


asyncio.run(main())
