# fails: TimeoutError
# needs: python>=3.12, sockets
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def table(reader, writer):
    while await reader.readline():
        writer.write(b"one moment\n")
    writer.close()
    log("the guest has gone")


async def main():
    server = await asyncio.start_server(table, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(b"coffee\n")
    await reader.readline()
    try:
        server.close()
        log("we are closing")
        async with asyncio.timeout(1):
            await server.wait_closed()
        log("closed")
    finally:
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
