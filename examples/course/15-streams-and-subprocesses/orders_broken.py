# fails: wrong output
# needs: sockets
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def kitchen(reader, writer):  # (1)!
    while data := await reader.read(1000):
        log(f"to cook: {data.decode()}")
    writer.close()


async def tablet(port):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(b"soup")
    writer.write(b"fish")
    await asyncio.sleep(0.1)
    writer.write(b"piz")
    await asyncio.sleep(0.1)
    writer.write(b"za")
    writer.write_eof()  # (2)!
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(kitchen, "127.0.0.1", 0)
    async with server:
        await tablet(server.sockets[0].getsockname()[1])  # (3)!


asyncio.run(main())
