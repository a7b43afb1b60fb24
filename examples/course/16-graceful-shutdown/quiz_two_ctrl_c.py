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
    for seconds in 0.1, 0.3:
        loop.call_later(
            seconds, os.kill, os.getpid(), signal.SIGINT
        )
    try:
        await asyncio.sleep(60)
    finally:
        log("putting out the fire")
        await asyncio.sleep(0.5)
        log("the fire is out")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log("goodbye")
