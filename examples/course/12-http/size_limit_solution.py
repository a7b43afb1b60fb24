# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientError, ClientSession, web
from aiohttp.test_utils import RawTestServer

PHOTOS = {"/small": 3, "/exact": 5, "/endless": 100}
sending = set()


async def album(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    sending.add(request.path)
    try:
        for _ in range(PHOTOS[request.path]):
            await answer.write(bytes(1000))
            await asyncio.sleep(0.1)
    finally:
        sending.remove(request.path)
    return answer


async def load(session, path, limit):
    body = bytearray()
    async with session.get(path) as answer:
        async for chunk in answer.content.iter_any():
            body += chunk
            if len(body) > limit:
                raise ValueError(f"{path} is over {limit} bytes")
    return bytes(body)


async def check(session, path, wanted, moment):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(3):
            got = len(await load(session, path, 5000))
    except (ClientError, TimeoutError, ValueError) as error:
        got = type(error).__name__
    seconds = round(loop.time() - start, 1)
    print(f"{path}: {got} at {seconds} s")
    assert got == wanted, f"{path}: {got}, but wanted {wanted}"
    wrong = f"{path}: {seconds} s, but wanted {moment} s"
    assert seconds == moment, wrong
    await asyncio.sleep(0.2)
    assert not sending, f"{path}: the server is still sending"


async def main():
    async with (
        RawTestServer(album) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        await check(session, "/small", 3000, 0.3)
        await check(session, "/exact", 5000, 0.5)
        await check(session, "/endless", "ValueError", 0.5)
    print("passed")


asyncio.run(main())
