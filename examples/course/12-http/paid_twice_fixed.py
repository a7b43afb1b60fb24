# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, ClientTimeout, web
from aiohttp.test_utils import RawTestServer

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


charged = {}


async def pay(request):
    amount = await request.text()
    key = request.headers["Idempotency-Key"]
    if key not in charged:
        charged[key] = amount
        await asyncio.sleep(0.3)
    return web.Response(text="paid")


async def main():
    key = {"Idempotency-Key": "order 17"}
    async with (
        RawTestServer(pay) as server,
        ClientSession(
            server.make_url("/"), timeout=ClientTimeout(total=0.2)
        ) as session,
    ):
        for attempt in range(3):
            try:
                async with session.post(
                    "/", data="40 EUR", headers=key
                ) as answer:
                    log(await answer.text())
                    break
            except TimeoutError:
                log("no answer, once more")
    print("charged:", list(charged.values()))


asyncio.run(main())
