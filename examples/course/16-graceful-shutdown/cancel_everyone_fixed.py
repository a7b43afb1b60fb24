# needs: aiohttp, signals, sockets
import asyncio
import os
import signal
import socket

from aiohttp import web


async def sell_tickets():
    try:
        await asyncio.sleep(60)
    finally:
        print("the ticket office is closed")


async def on_startup(app):
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)


async def office(app):
    selling = asyncio.create_task(sell_tickets())
    yield
    print("closing")
    selling.cancel()
    await asyncio.wait([selling])
    print("closed")


app = web.Application()
app.on_startup.append(on_startup)
app.cleanup_ctx.append(office)
web.run_app(
    app, sock=socket.create_server(("127.0.0.1", 0)), print=None
)
