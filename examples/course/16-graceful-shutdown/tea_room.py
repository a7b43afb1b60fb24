# needs: aiohttp, signals, sockets
import asyncio
import os
import signal
import socket
import time

from aiohttp import ClientConnectionError, ClientSession, web

START = time.perf_counter()
SOCKET = socket.create_server(("127.0.0.1", 0))
URL = f"http://127.0.0.1:{SOCKET.getsockname()[1]}/"


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def brew(request):
    await asyncio.sleep(float(request.match_info["seconds"]))
    return web.Response(text="a cup of tea")


async def visit(guest, comes_at, seconds):
    await asyncio.sleep(comes_at)
    try:
        async with ClientSession() as session:
            async with session.get(URL + seconds) as response:
                log(f"{guest} got {await response.text()}")
    except ClientConnectionError as error:
        log(f"{guest}: {type(error).__name__}")


async def kettle(app):
    log("the kettle is on")
    guests = asyncio.gather(
        visit("Ann", 0.1, "0.4"),
        visit("Ben", 0.1, "60"),
        visit("Cleo", 0.3, "0.4"),
    )
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, os.kill, os.getpid(), signal.SIGTERM)
    yield
    log("cleanup_ctx: the kettle is off")
    await guests


async def on_shutdown(app):
    log("on_shutdown")


async def on_cleanup(app):
    log("on_cleanup")


app = web.Application()
app.router.add_get("/{seconds}", brew)
app.cleanup_ctx.append(kettle)
app.on_shutdown.append(on_shutdown)
app.on_cleanup.append(on_cleanup)
web.run_app(app, sock=SOCKET, print=None, shutdown_timeout=1)
log("run_app is over")
