# needs: sockets, signals
import asyncio
import os
import signal
import time

from chat import Chat, Limits
from chat.client import Client

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def guest(name, port):
    async with await Client.connect("127.0.0.1", port) as client:
        await client.say(f"/nick {name}")
        if name == "eve":
            await asyncio.sleep(5)
        if name == "ann":
            await asyncio.sleep(0.2)
            await client.say("what a nice day")
        while (line := await client.hear()) is not None:
            if "nice" in line or "goodbye" in line:
                log(f"{name} hears  {line}")


async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.4, os.kill, os.getpid(), signal.SIGTERM)
    async with Chat(Limits(patience=0.5)) as chat:
        port = await chat.listen("127.0.0.1", 0)
        guests = [
            asyncio.create_task(guest(name, port), name=name)
            for name in ("ann", "bob", "eve")
        ]
        await stop.wait()
    log("the server has ended")
    for task in guests:
        task.cancel()


asyncio.run(main())
