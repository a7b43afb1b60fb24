import asyncio
import time

import aiohttp
from aiohttp import web


async def hello(request):
    await asyncio.sleep(float(request.query["delay"]))
    return web.json_response(request.query["delay"])


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.json()


async def main():
    app = web.Application()
    app.add_routes([web.get("/", hello)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}/?delay="
    start = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        print(await asyncio.gather(*(fetch(session, base + d) for d in ("1", "3", "2"))))
        print(f"{time.perf_counter() - start:.1f}")
        try:
            async with session.get(base + "9", timeout=aiohttp.ClientTimeout(total=2)):
                print("never")
        except TimeoutError:
            print(f"{time.perf_counter() - start:.1f} timeout")
    await runner.cleanup()


asyncio.run(main())
