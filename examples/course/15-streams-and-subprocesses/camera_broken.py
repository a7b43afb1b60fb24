# fails: wrong output
# needs: sockets, realtime
import asyncio
import time

START = time.perf_counter()
MEGABYTE = 10**6


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def camera(reader, writer):
    asyncio.current_task().set_name("camera")
    log(f"limits: {writer.transport.get_write_buffer_limits()}")
    most = 0
    for _ in range(5):
        writer.write(bytes(2 * MEGABYTE))
        waiting = writer.transport.get_write_buffer_size()
        most = max(most, waiting)
    log("10 MB are sent")
    log(f"over 3 MB in memory: {most > 3 * MEGABYTE}")
    writer.close()


async def viewer(port):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, limit=64 * MEGABYTE
    )
    writer.transport.pause_reading()
    await asyncio.sleep(0.5)
    log("the viewer is out of the tunnel")
    writer.transport.resume_reading()
    await asyncio.sleep(0.5)
    writer.close()


async def main():
    server = await asyncio.start_server(camera, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await asyncio.create_task(viewer(port), name="viewer")


asyncio.run(main())
