# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def copy_files(stop):
    for name in "inbox", "album", "diary":
        if stop.is_set():
            log(f"stopped before the {name}")
            return
        time.sleep(0.2)
        log(f"the {name} is copied")


async def backup():
    stop = threading.Event()
    try:
        await asyncio.to_thread(copy_files, stop)
    finally:
        stop.set()


async def main():
    try:
        async with asyncio.timeout(0.3):
            await backup()
    except TimeoutError:
        log("no time for a backup")
    log("main has ended")


asyncio.run(main())
log("asyncio.run has ended")
