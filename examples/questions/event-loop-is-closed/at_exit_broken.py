# needs: python<3.14, sockets
# fails: wrong output
import asyncio
import socket

ours, theirs = socket.socketpair()
theirs.sendall(b"350 g\n")


class Scales:
    async def connect(self, wire):
        streams = await asyncio.open_connection(sock=wire)
        self.reader, self.writer = streams

    def __del__(self):
        self.writer.close()


async def main():
    scales = Scales()
    await scales.connect(ours)
    line = await scales.reader.readline()
    print("on the scales:", line.decode().strip())
    return scales


scales = asyncio.run(main())
del scales
print("the program goes on")
