# needs: sockets
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def kitchen(reader, writer):
    while line := await reader.readline():
        log(f"to cook: {line.decode().rstrip()}")
    writer.close()


async def tablet(port):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(b"soup\n")
    writer.write(b"fish\n")
    await asyncio.sleep(0.1)
    writer.write(b"piz")
    await asyncio.sleep(0.1)
    writer.write(b"za\n")
    writer.write_eof()
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(kitchen, "127.0.0.1", 0)
    async with server:
        await tablet(server.sockets[0].getsockname()[1])


asyncio.run(main())
