# fails: ValueError
# needs: sockets
import asyncio


async def shop(reader, writer):
    writer.write(b"price;" * 200_000 + b"\n")
    writer.close()


async def main():
    server = await asyncio.start_server(shop, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port
        )
        try:
            line = await reader.readline()
            print("a price list of", len(line), "bytes")
        finally:
            writer.close()


asyncio.run(main())
