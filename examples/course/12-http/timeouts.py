# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    web,
)
from aiohttp.test_utils import RawTestServer


async def radio(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    if request.path == "/silent":
        await asyncio.sleep(0.8)
    for _ in range(4):
        await asyncio.sleep(0.2)
        await answer.write(b"la ")
    return answer


async def listen(session, path, **limits):
    start = time.perf_counter()
    timeout = ClientTimeout(**limits)
    try:
        async with session.get(path, timeout=timeout) as answer:
            result = await answer.text()
    except TimeoutError as error:
        result = type(error).__name__
        if isinstance(error, ClientError):
            result += ", a ClientError too"
    seconds = time.perf_counter() - start
    print(f"{path} {limits}: {seconds:.1f} s, {result}")


async def main():
    async with (
        RawTestServer(radio) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        await listen(session, "/silent", total=0.5)
        await listen(session, "/silent", sock_read=0.3)
        await listen(session, "/talking", total=0.5)
        await listen(session, "/talking", sock_read=0.3)


asyncio.run(main())
