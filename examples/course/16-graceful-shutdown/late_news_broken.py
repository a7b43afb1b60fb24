# needs: signals, threads
# fails: wrong output
import asyncio
import os
import signal
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def send_sigterm():
    main_thread = threading.main_thread().ident
    signal.pthread_kill(main_thread, signal.SIGTERM)


async def blink():
    while True:
        log("the lighthouse blinks")
        await asyncio.sleep(2)


async def main():
    stop = asyncio.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    threading.Timer(0.3, send_sigterm).start()
    lamp = asyncio.create_task(blink(), name="lamp")
    await stop.wait()
    log("asked to stop")
    lamp.cancel()


asyncio.run(main())
