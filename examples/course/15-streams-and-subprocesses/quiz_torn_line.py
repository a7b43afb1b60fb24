# needs: sockets
import asyncio


async def list_of_goods(reader, writer):
    for _ in range(3):
        print(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(
        list_of_goods, "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        writer.write(b"tea\nsug")
        writer.write_eof()
        await reader.read()
        writer.close()


asyncio.run(main())
