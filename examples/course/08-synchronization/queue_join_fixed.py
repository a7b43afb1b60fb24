import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def courier(queue):
    while True:
        parcel = await queue.get()
        try:
            if parcel == "":
                log("no address, skipped")
                continue
            await asyncio.sleep(0.2)
            log(f"delivered: {parcel}")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for parcel in "book", "", "lamp", "vase":
        queue.put_nowait(parcel)
    couriers = [
        asyncio.create_task(courier(queue), name=name)
        for name in ("Ann", "Bob")
    ]
    await queue.join()
    log("all the work is done")
    for task in couriers:
        task.cancel()
    await asyncio.wait(couriers)


asyncio.run(main())
