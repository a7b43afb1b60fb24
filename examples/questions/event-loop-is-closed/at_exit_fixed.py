# needs: sockets
import asyncio
import socket

ours, theirs = socket.socketpair()
theirs.sendall(b"350 g\n")


class Scales:
    def __init__(self, wire):
        self.wire = wire

    async def __aenter__(self):
        streams = await asyncio.open_connection(sock=self.wire)
        self.reader, self.writer = streams
        return self

    async def __aexit__(self, *exc_info):
        self.writer.close()
        await self.writer.wait_closed()


async def main():
    async with Scales(ours) as scales:
        line = await scales.reader.readline()
        print("on the scales:", line.decode().strip())


asyncio.run(main())
print("the program goes on")
