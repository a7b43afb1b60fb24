# needs: websockets, sockets
import asyncio
import time
import traceback

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

START = time.perf_counter()
LIMITS = {
    "ping_interval": 0.5,
    "ping_timeout": 0.3,
    "close_timeout": 0.2,
}


async def shop(socket):
    name = await socket.recv()
    try:
        await socket.recv()
    except ConnectionClosed as error:
        print(
            f"{time.perf_counter() - START:.1f} s  {name} is gone"
        )
        traceback.print_exception(error, limit=0, chain=False)


async def enter(server, name):
    port = server.sockets[0].getsockname()[1]
    uri = f"ws://127.0.0.1:{port}"
    socket = await connect(uri, ping_interval=None)
    await socket.send(name)
    return socket


async def main():
    async with serve(shop, "127.0.0.1", 0, **LIMITS) as server:
        polite = await enter(server, "polite Ann")
        broken = await enter(server, "unplugged Bob")
        silent = await enter(server, "silent Eve")
        silent.transport.pause_reading()
        await asyncio.sleep(0.1)
        await polite.close()
        await asyncio.sleep(0.1)
        broken.transport.abort()
        await asyncio.sleep(1)


asyncio.run(main())
