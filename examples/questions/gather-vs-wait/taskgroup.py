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
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(backup(0.1, full), name="disk")
            cloud = group.create_task(backup(0.3), name="cloud")
    except* OSError as failed:
        log(f"TaskGroup: {failed.exceptions}")
    log(f"cloud is cancelled: {cloud.cancelled()}")


asyncio.run(main())
