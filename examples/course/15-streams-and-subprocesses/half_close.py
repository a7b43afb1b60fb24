# needs: sockets
import asyncio


async def counter(reader, writer):
    text = await reader.read()
    writer.write(f"{len(text.split())} words".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(counter, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        for part in b"to be ", b"or not ", b"to be":
            writer.write(part)
            await writer.drain()
        writer.write_eof()
        print(await reader.read())
        print(await reader.read(), await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
