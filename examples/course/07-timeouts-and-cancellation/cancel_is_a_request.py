import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def drill():
    try:
        log("the drill is on")
        await asyncio.sleep(5)
        log("the hole is ready")
    finally:
        log("the drill slows down")
        await asyncio.sleep(0.2)
        log("the drill is off")


async def main():
    task = asyncio.create_task(drill(), name="drill")
    await asyncio.sleep(0.3)
    log(f"cancel() gives {task.cancel()}, done: {task.done()}")
    await asyncio.wait([task])
    log(f"done: {task.done()}, cancelled: {task.cancelled()}")


asyncio.run(main())
