"""An exception ends the program while a task waits and a thread works."""

import asyncio
import atexit
import threading
import time


def late():
    time.sleep(0.5)
    print("the thread ends after the traceback")


async def long():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned up")


async def main():
    asyncio.create_task(long(), name="long")
    await asyncio.sleep(0.01)
    raise ValueError("uncaught")


atexit.register(print, "at exit")
threading.Thread(target=late).start()
asyncio.run(main())
