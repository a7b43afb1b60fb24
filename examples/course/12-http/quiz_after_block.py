# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientError, ClientSession, web
from aiohttp.test_utils import RawTestServer


async def library(request):
    answer = web.StreamResponse()
    await answer.prepare(request)
    for _ in range(3):
        await asyncio.sleep(0.1)
        await answer.write(b"Chapter. ")
    return answer


async def main():
    async with (
        RawTestServer(library) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        async with session.get("/book") as book:
            print("status", book.status)
        try:
            print(await book.text())
        except ClientError as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
