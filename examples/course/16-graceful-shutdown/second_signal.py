# needs: signals
import asyncio
import os
import signal
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def write_postcards(stop):
    try:
        while not stop.is_set():
            await asyncio.sleep(1)
            log("a postcard is written")
    finally:
        log("the pen is put away")


async def main():
    stop = asyncio.Event()

    def on_signal():
        if stop.is_set():
            log("again: the work is cancelled")
            writer.cancel()
        else:
            log("asked to stop")
            stop.set()

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, on_signal)
    for seconds in 1.2, 1.5:
        loop.call_later(
            seconds, os.kill, os.getpid(), signal.SIGINT
        )
    writer = asyncio.create_task(
        write_postcards(stop), name="writer"
    )
    await asyncio.wait([writer])
    log(f"cancelled: {writer.cancelled()}")


asyncio.run(main())
