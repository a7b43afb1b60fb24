# needs: sockets
import asyncio
import time

START = time.perf_counter()
SECONDS = {"soup": 0.4, "tea": 0.2}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def serve(reader, writer):
    order = (await reader.readline()).decode().rstrip()
    asyncio.current_task().set_name(f"serve {order}")
    await asyncio.sleep(SECONDS[order])
    writer.write(f"{order} is served\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def guest(port, order):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(f"{order}\n".encode())
    await writer.drain()
    answer = await reader.readline()
    log(answer.decode().rstrip())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, asyncio.TaskGroup() as group:
        group.create_task(guest(port, "soup"), name="guest 1")
        group.create_task(guest(port, "tea"), name="guest 2")


asyncio.run(main())
