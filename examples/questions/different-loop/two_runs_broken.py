# needs: sockets
# fails: RuntimeError
import asyncio
import socket

ours, theirs = socket.socketpair()


async def connect():
    return await asyncio.open_connection(sock=ours)


async def weigh(reader):
    line = await reader.readline()
    return line.decode().strip()


reader, writer = asyncio.run(connect())
theirs.sendall(b"melon 3 kg\n")
print(asyncio.run(weigh(reader)))
