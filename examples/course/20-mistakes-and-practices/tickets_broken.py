# fails: wrong output
# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer


async def send_ticket(seat):
    await asyncio.sleep(0.3)
    print(f"the ticket for {seat} is sent")


async def buy(request):
    seat = request.match_info["seat"]
    asyncio.create_task(send_ticket(seat))
    return web.Response(text=f"seat {seat} is yours")


async def main():
    app = web.Application()
    app.router.add_post("/{seat}", buy)
    async with (
        TestServer(app) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        for seat in "4A", "4B":
            async with session.post(f"/{seat}") as answer:
                print(await answer.text())
    print("the server has stopped")


asyncio.run(main())
