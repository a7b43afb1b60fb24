# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def copy_photos(stop):
    for number in range(10):
        if stop.is_set():
            log(f"copied so far: {number}")
            return
        time.sleep(0.2)
    log("all the photos are copied")


async def main():
    stop = threading.Event()
    work = asyncio.to_thread(copy_photos, stop)
    copying = asyncio.create_task(work, name="copying")
    await asyncio.sleep(0.3)
    log("asked to stop")
    stop.set()
    await asyncio.wait([copying])
    log("main is over")


asyncio.run(main())
log("asyncio.run is over")
