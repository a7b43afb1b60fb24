import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def download(film):
    log(f"{film}: downloading")
    try:
        await asyncio.sleep(60)
        log(f"{film}: on the disk")
    finally:
        await asyncio.sleep(0.2)
        log(f"{film}: connection closed")


async def main():
    task = asyncio.create_task(download("Solaris"), name="Solaris")
    await asyncio.sleep(0.3)
    log(f"cancel() returns {task.cancel()}")
    log(f"done: {task.done()}")
    await asyncio.wait([task])
    log(f"done: {task.done()}, cancelled: {task.cancelled()}")
    log(f"cancel() returns {task.cancel()}")


asyncio.run(main())
