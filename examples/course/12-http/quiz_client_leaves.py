# needs: aiohttp, sockets
import asyncio
import time

from aiohttp import ClientSession, ClientTimeout, web

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def order(request):
    try:
        await asyncio.sleep(0.3)
        log("handler: the order is saved")
    except asyncio.CancelledError:
        log("handler: cancelled")
        raise
    return web.Response()


async def leave_early(item, **options):
    app = web.Application()
    app.router.add_post("/{item}", order)
    runner = web.AppRunner(app, **options)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    async with ClientSession(timeout=ClientTimeout(0.1)) as session:
        try:
            await session.post(f"http://{host}:{port}/{item}")
        except TimeoutError:
            log("client: enough of waiting")
    await asyncio.sleep(0.3)
    await runner.cleanup()


async def main():
    await leave_early("lamp")
    await leave_early("sofa", handler_cancellation=True)


asyncio.run(main())
