# fails: deadlock
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def courier(queue):
    while True:
        parcel = await queue.get()
        if parcel == "":
            log("no address, skipped")
            continue
        log(f"delivered: {parcel}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for parcel in "book", "", "vase":
        queue.put_nowait(parcel)
    task = asyncio.create_task(courier(queue), name="courier")
    await queue.join()
    log("all parcels are delivered")
    task.cancel()


asyncio.run(main())
