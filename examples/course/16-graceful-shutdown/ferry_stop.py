# needs: signals
import asyncio
import os
import signal
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cross_the_river():
    log("the ferry leaves")
    await asyncio.sleep(0.4)
    log("the ferry arrives")


async def serve(stop):
    while not stop.is_set():
        await cross_the_river()


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in signal.SIGINT, signal.SIGTERM:
        loop.add_signal_handler(number, stop.set)
    loop.call_later(0.5, os.kill, os.getpid(), signal.SIGTERM)
    ferry = asyncio.create_task(serve(stop), name="ferry")
    await stop.wait()
    log("asked to stop")
    await ferry
    log("the pier is closed")


asyncio.run(main())
