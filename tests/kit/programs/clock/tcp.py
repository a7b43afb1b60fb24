import asyncio
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


async def handle(reader, writer):
    while line := await reader.readline():
        await asyncio.sleep(0.5)
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(name, port, delay):
    await asyncio.sleep(delay)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for n in range(3):
        writer.write(f"{name} {n}\n".encode())
        line = await asyncio.wait_for(reader.readline(), 0.9)
        say(line.decode().strip())
        await asyncio.sleep(0.25)
    writer.write(b"late\n")
    try:
        await asyncio.wait_for(reader.readline(), 0.25)
    except TimeoutError:
        say(f"{name}: {(await reader.readline()).decode().strip()}")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await asyncio.gather(client("ann", port, 0), client("bob", port, 0.375))


asyncio.run(main())
