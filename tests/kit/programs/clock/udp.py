import asyncio
import time

start = time.perf_counter()


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        loop = asyncio.get_running_loop()
        loop.call_later(0.5, self.transport.sendto, data, addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self, answers):
        self.answers = answers

    def datagram_received(self, data, addr):
        self.answers.put_nowait(data)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    answers = asyncio.Queue()
    client, _ = await loop.create_datagram_endpoint(
        lambda: Client(answers), remote_addr=server.get_extra_info("sockname")
    )
    for word in b"one", b"two":
        client.sendto(word)
        answer = await asyncio.wait_for(answers.get(), 0.9)
        print(f"{time.perf_counter() - start:.1f} {answer.decode()}")
    client.close()
    server.close()


asyncio.run(main())
