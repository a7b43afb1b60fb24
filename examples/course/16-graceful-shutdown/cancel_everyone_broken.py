# needs: aiohttp, signals, sockets
# fails: deadlock
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
    loop.set_exception_handler(on_error)
    app["office"] = asyncio.create_task(sell_tickets())
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)


async def on_cleanup(app):
    print("closing")
    tasks = [t for t in asyncio.all_tasks() if not t.done()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print("closed")


def on_error(loop, context):
    if error := context.get("exception"):
        print("unhandled:", type(error).__name__)


app = web.Application()
app.on_startup.append(on_startup)
app.on_cleanup.append(on_cleanup)
try:
    web.run_app(
        app, sock=socket.create_server(("127.0.0.1", 0)), print=None
    )
except RecursionError:
    print("run_app: RecursionError")
