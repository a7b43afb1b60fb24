"""Blocking clients in threads talk with a server in the loop of the same program."""

import asyncio
import time
import urllib.request


async def handle(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.5)
    writer.write(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi")
    await writer.drain()
    writer.close()


def get(url):
    return urllib.request.urlopen(url).read()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with server:
        start = time.perf_counter()
        print(await asyncio.gather(*(asyncio.to_thread(get, url) for _ in range(3))))
        print(time.perf_counter() - start >= 0.5)


asyncio.run(main())
