# needs: sockets
import asyncio
import time

START = time.perf_counter()
DESKS = iter(["first desk", "second desk"])


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def desk(reader, writer):
    asyncio.current_task().set_name(next(DESKS))
    try:
        async with asyncio.timeout(0.5):
            name = await reader.readline()
        writer.write(b"welcome, " + name)
    except TimeoutError:
        writer.write(b"too slow\n")
    finally:
        writer.close()
        await writer.wait_closed()


async def guest(port, parts):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    for part in parts:
        await asyncio.sleep(0.2)
        writer.write(part)
    answer = await reader.readline()
    log(answer.decode().rstrip())
    writer.close()


async def main():
    server = await asyncio.start_server(desk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, asyncio.TaskGroup() as group:
        group.create_task(guest(port, [b"Ann\n"]), name="Ann")
        group.create_task(guest(port, [b"B", b"o"]), name="Bob")


asyncio.run(main())
