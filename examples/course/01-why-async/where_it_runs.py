# needs: threads, processes, realtime
import asyncio
import os
import threading
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

notes = []


def place():
    notes.append("I was here")
    return os.getpid(), threading.get_native_id()


async def coroutine():
    return place()


def show(way, home, found):
    process, thread = (a == b for a, b in zip(home, found))
    print(f"{way:9} {process!s:13} {thread!s:12} {bool(notes)}")
    notes.clear()


def main():
    home = os.getpid(), threading.get_native_id()
    print("          same process  same thread  its note is seen")
    with ThreadPoolExecutor() as pool:
        show("thread", home, pool.submit(place).result())
    with ProcessPoolExecutor() as pool:
        show("process", home, pool.submit(place).result())
    show("asyncio", home, asyncio.run(coroutine()))


if __name__ == "__main__":
    main()
