# needs: sockets
import asyncio

PHOTO = bytes(1_000_000)


async def phone(reader, writer):
    writer.write(PHOTO)
    writer.close()


async def main():
    server = await asyncio.start_server(phone, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        first = await reader.read(1_000_000)
        print("the whole photo:", first == PHOTO)
        rest = await reader.read()
        print("and now:", first + rest == PHOTO)
        writer.close()


asyncio.run(main())
