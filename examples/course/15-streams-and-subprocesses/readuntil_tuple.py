# needs: python>=3.13, sockets
import asyncio


async def till(reader, writer):
    try:
        while True:
            code = await reader.readuntil((b"\n", b";"))
            print(code)
    except asyncio.IncompleteReadError as error:
        print("not ended:", error.partial)
    writer.close()


async def main():
    server = await asyncio.start_server(till, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        writer.write(b"milk;bread\neggs;sug")
        writer.write_eof()
        await reader.read()
        writer.close()


asyncio.run(main())
