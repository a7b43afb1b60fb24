import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def elevator():
    try:
        await asyncio.sleep(5)
    finally:
        log("going down")
        await asyncio.sleep(0.3)
        log("doors are open")


async def main():
    task = asyncio.create_task(elevator())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    log(f"cancelled: {task.cancelled()}")


asyncio.run(main())
