# needs: threads
# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def copy_photos():
    for _ in range(10):
        time.sleep(0.2)
    log("all the photos are copied")


async def main():
    work = asyncio.to_thread(copy_photos)
    copying = asyncio.create_task(work, name="copying")
    await asyncio.sleep(0.3)
    log("asked to stop")
    copying.cancel()
    await asyncio.wait([copying])
    log("main is over")


asyncio.run(main())
log("asyncio.run is over")
