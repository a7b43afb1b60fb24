# needs: sockets
import asyncio
import socket

ours, theirs = socket.socketpair()


async def connect():
    return await asyncio.open_connection(sock=ours)


async def weigh(reader):
    line = await reader.readline()
    return line.decode().strip()


async def main():
    reader, writer = await connect()
    theirs.sendall(b"melon 3 kg\n")
    print(await weigh(reader))
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
