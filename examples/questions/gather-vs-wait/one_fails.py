import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def backup(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    log(f"{asyncio.current_task().get_name()}: copied")


async def main():
    full = OSError("disk is full")
    disk = asyncio.create_task(backup(0.1, full), name="disk")
    cloud = asyncio.create_task(backup(0.3), name="cloud")
    tape = asyncio.create_task(backup(0.9), name="tape")
    try:
        await asyncio.gather(disk, cloud, tape)
    except OSError as error:
        log(f"gather: {error}")
    log(f"tape is cancelled: {tape.cancelled()}")
    await asyncio.sleep(0.4)
    log("main ends")


asyncio.run(main())
