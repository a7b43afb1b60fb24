import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def film():
    log("the camera is on")
    try:
        await asyncio.sleep(3600)
    finally:
        log("the camera is off")


async def main():
    camera = asyncio.create_task(film(), name="camera")
    await asyncio.sleep(0.3)
    log("main returns")
    return asyncio.get_running_loop()


loop = asyncio.run(main())
log(f"the loop is closed: {loop.is_closed()}")
