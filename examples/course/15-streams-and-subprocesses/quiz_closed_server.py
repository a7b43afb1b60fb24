# needs: sockets
import asyncio


async def echo(reader, writer):
    async for line in reader:
        writer.write(b"echo: " + line)
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"one\n")
    print(await reader.readline())
    server.close()
    writer.write(b"two\n")
    print(await reader.readline())
    try:
        await asyncio.open_connection(*address)
    except OSError as error:
        print(type(error).__name__)
    writer.write_eof()
    print(await reader.read())
    writer.close()


asyncio.run(main())
