# needs: signals, threads
# fails: wrong output
import asyncio
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

    def on_signal(*_):
        log("a signal")
        stop.set()

    signal.signal(signal.SIGTERM, on_signal)
    threading.Timer(0.3, send_sigterm).start()
    lamp = asyncio.create_task(blink(), name="lamp")
    await stop.wait()
    log("main is awake")
    lamp.cancel()


asyncio.run(main())
