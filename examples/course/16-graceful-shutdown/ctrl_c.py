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
    try:
        log("the oven is on")
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        log("main is cancelled")
        raise
    finally:
        await asyncio.sleep(0.2)
        log("the oven is off")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log("asyncio.run has raised KeyboardInterrupt")
