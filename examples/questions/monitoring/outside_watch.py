# needs: threads, realtime
import asyncio
import sys
import threading
import time


def watch(loop, thread, stop):
    while not stop.wait(0.1):
        answered = threading.Event()
        loop.call_soon_threadsafe(answered.set)
        if not answered.wait(0.3):
            frame = sys._current_frames()[thread]
            while frame.f_globals is not globals():
                frame = frame.f_back
            name, line = frame.f_code.co_name, frame.f_lineno
            print(f"watch: the loop is silent: {name}, line {line}")
            answered.wait()
            print("watch: the loop answers again")


def count_stock():
    time.sleep(1)
    print("stock is counted")


async def main():
    loop, thread = asyncio.get_running_loop(), threading.get_ident()
    stop = threading.Event()
    watcher = asyncio.create_task(
        asyncio.to_thread(watch, loop, thread, stop)
    )
    try:
        await asyncio.sleep(0.5)
        count_stock()
        await asyncio.sleep(0.5)
    finally:
        stop.set()
        await watcher


asyncio.run(main())
