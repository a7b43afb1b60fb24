# needs: sockets
import asyncio
import time

from ttlcache import Cache
from ttlcache.proxy import Origin, Proxy

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def newspaper(reader, writer):
    request = await reader.readuntil(b"\r\n\r\n")
    log(f"origin: {request.decode().splitlines()[0]}")
    await asyncio.sleep(0.5)
    writer.write(b"HTTP/1.0 200 OK\r\n\r\nRain stopped.\n")
    writer.close()


async def browse(port):
    address = "127.0.0.1", port
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"GET /news HTTP/1.1\r\nCookie: me\r\n\r\n")
    reply = await reader.read()
    writer.close()
    return reply.decode().splitlines()


async def listen(serve):
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


async def main():
    site, port = await listen(newspaper)
    origin = Origin("127.0.0.1", port, connections=5, largest=9_000)
    async with Cache(origin.load, size=100, ttl=60) as pages:
        proxy = Proxy(pages, patience=10)
        door, port = await listen(proxy.accept)
        replies = await asyncio.gather(*map(browse, [port] * 100))
        texts = {reply[-1] for reply in replies}
        log(f"{len(replies)} readers: {texts}")
        log(f"one more: {(await browse(port))[0]}")
        door.close()
        await proxy.finish(grace=5)
        stats = pages.stats()
    site.close()
    log(f"{stats.loads} load, {stats.joined} joined")


asyncio.run(main())
