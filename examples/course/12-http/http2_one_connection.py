# needs: httpx2, hypercorn, realtime, sockets
import asyncio
import socket

import httpx2
from hypercorn.asyncio import serve
from hypercorn.config import Config

visitors = set()


async def app(scope, receive, send):
    if scope["type"] == "http":
        visitors.add(scope["client"])
        await asyncio.sleep(0.1)
        head = {"type": "http.response.start", "status": 200}
        await send({**head, "headers": []})
        await send({"type": "http.response.body", "body": b"hi"})


async def visit(url, **options):
    visitors.clear()
    async with httpx2.AsyncClient(**options) as client:
        jobs = [client.get(url) for _ in range(5)]
        responses = await asyncio.gather(*jobs)
    print(options, responses[0].http_version)
    print("  connections:", len(visitors))


async def main():
    sock = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{sock.getsockname()[1]}"
    config = Config()
    config.bind = [f"fd://{sock.detach()}"]
    config.errorlog = None
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(
            serve(app, config, shutdown_trigger=stop.wait)
        )
        await visit(url)
        await visit(url, http2=True)
        await visit(url, http1=False, http2=True)
        stop.set()


asyncio.run(main())
