# needs: aiohttp, realtime, sockets
import asyncio
import tracemalloc

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

MB = 2**20


async def film(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    for _ in range(64):
        await answer.write(bytes(MB // 4))
    return answer


async def whole(answer):
    return len(await answer.read())


async def in_chunks(answer):
    size = 0
    async for chunk in answer.content.iter_chunked(MB // 16):
        size += len(chunk)
    return size


async def main():
    async with (
        RawTestServer(film) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        for download in whole, in_chunks:
            tracemalloc.start()
            async with session.get("/") as answer:
                size = await download(answer)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            memory = "over" if peak > 8 * MB else "under"
            print(f"{download.__name__}: {size // MB} MB of body")
            print(f"  memory at its peak: {memory} 8 MB")


asyncio.run(main())
