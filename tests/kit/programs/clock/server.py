"""Waits for a client, which is another process that comes after a while."""

import asyncio


async def main():
    done = asyncio.Event()

    async def handle(reader, writer):
        line = await reader.readline()
        await asyncio.sleep(0.1)
        writer.write(line.upper())
        writer.close()
        await writer.wait_closed()
        print("served", line)
        done.set()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await done.wait()


asyncio.run(main())
