# needs: sockets
import asyncio


async def album(reader, writer):
    try:
        while True:
            size = int.from_bytes(
                await reader.readexactly(4), "big"
            )
            photo = await reader.readexactly(size)
            print("a photo of", len(photo), "bytes")
    except asyncio.IncompleteReadError as error:
        got = len(error.partial)
        print("the end:", got, "of", error.expected, "bytes")
    writer.close()


async def phone(port, data):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(data)
    writer.write_eof()
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(album, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    cat = (900).to_bytes(4, "big") + b"\n" * 900
    dog = (2000).to_bytes(4, "big") + b"\n" * 2000
    async with server:
        await phone(port, cat + dog)
        await phone(port, dog[:604])


asyncio.run(main())
