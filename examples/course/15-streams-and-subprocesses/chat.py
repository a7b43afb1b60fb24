# needs: sockets
import asyncio
import time

START = time.perf_counter()
SAYS_AT = {"Ann": 0.1, "Bob": 0.2, "Cat": 0.4}
members = []


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def room(reader, writer):
    name = (await reader.readline()).decode().rstrip()
    asyncio.current_task().set_name(f"room: {name}")
    members.append(writer)
    try:
        while line := await reader.readline():
            for other in members:
                if other is not writer:
                    other.write(f"{name}: ".encode() + line)
    finally:
        members.remove(writer)
        writer.close()


async def member(port, name):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(f"{name}\n".encode())
    loop = asyncio.get_running_loop()
    loop.call_later(SAYS_AT[name], writer.write, b"hello\n")
    loop.call_later(0.5, writer.write_eof)
    async for line in reader:
        log(f"{name} sees  {line.decode().rstrip()}")
    writer.close()


async def main():
    server = await asyncio.start_server(room, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, asyncio.TaskGroup() as group:
        for name in SAYS_AT:
            group.create_task(member(port, name), name=name)


asyncio.run(main())
