# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def weather(request):
    asyncio.current_task().set_name(f"server: {request.path[1:]}")
    log(f"server: {request.path[1:]}?")
    await asyncio.sleep(0.3)
    return web.Response(text="sunny")


async def forecast(session, city):
    async with session.get(f"/{city}") as answer:
        log(f"{city}: {await answer.text()}")


async def main():
    async with (
        RawTestServer(weather) as server,  # (1)!
        ClientSession(server.make_url("/")) as session,  # (2)!
        asyncio.TaskGroup() as group,
    ):
        for city in ("oslo", "rome", "lima"):
            group.create_task(forecast(session, city), name=city)


asyncio.run(main())
