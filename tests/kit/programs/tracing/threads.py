"""Jobs of threads; prints of tasks, threads, callbacks and of parts of a line."""

import asyncio
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def job(name):
    time.sleep(0.02)
    print("job", name)
    return name


def failing():
    raise ValueError("in a thread")


def raw(loop):
    print("raw thread")
    loop.call_soon_threadsafe(print, "called from it")


def careless():
    time.sleep(0.01)
    raise ValueError("nobody sees to it")


async def talker():
    print("one", end=" ")
    await asyncio.sleep(0.01)
    print("line\nand another")


async def main():
    loop = asyncio.get_running_loop()
    print("result", await asyncio.to_thread(job, "a"))
    with ThreadPoolExecutor(1, "pool") as pool:
        print(await loop.run_in_executor(pool, functools.partial(job, name="b")))
        try:
            await loop.run_in_executor(pool, failing)
        except ValueError as error:
            print("caught", error)
    await asyncio.create_task(talker(), name="talker")
    for target in functools.partial(raw, loop), careless:
        thread = threading.Thread(target=target, name="raw")
        thread.start()
        await asyncio.sleep(0.05)
        while thread.is_alive():
            await asyncio.sleep(0.01)
    loop.call_soon(print, "in a callback")
    await asyncio.sleep(0)
    print("never ended", end="")


asyncio.run(main())
