# needs: websockets, sockets
import asyncio

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve


async def read_stream(reader, writer):
    while data := await reader.read(1000):
        print("TCP:", data)
    writer.close()


async def read_websocket(socket):
    async for message in socket:
        print("WebSocket:", repr(message))


async def main():
    here = "127.0.0.1"
    server = await asyncio.start_server(read_stream, here, 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(here, port)
        writer.write(b"7.5 kg")
        writer.write(b"8.2 kg")
        writer.write_eof()
        await reader.read()
        writer.close()

    async with serve(read_websocket, here, 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://{here}:{port}") as socket:
            await socket.send("7.5 kg")
            await socket.send("8.2 kg")


asyncio.run(main())
