# needs: signals
import asyncio
import os
import signal
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, os.kill, os.getpid(), signal.SIGINT)
    log("the recording starts")
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.2)
        log("the recording is saved")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log("bye")
