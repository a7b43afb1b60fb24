# needs: python>=3.13, sockets
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def table(reader, writer):
    await reader.readline()
    await asyncio.sleep(0.2)
    try:
        writer.write(b"coffee is served\n")
        await writer.drain()
        log("waiter: served")
    except ConnectionResetError:
        log("waiter: nobody to serve")
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(table, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"coffee\n")
    await asyncio.sleep(0.1)
    server.close()
    server.close_clients()
    await server.wait_closed()
    log("closed")
    log(f"guest: {await reader.readline()}")
    writer.close()
    await asyncio.sleep(0.2)


asyncio.run(main())
