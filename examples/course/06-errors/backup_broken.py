# fails: lost task
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def save(what, seconds, free=True):
    await asyncio.sleep(seconds)
    if not free:
        raise OSError(f"no room for the {what}")
    log(f"the {what} are saved")


async def main():
    tasks = [
        asyncio.create_task(save("letters", 0.3), name="letters"),
        asyncio.create_task(
            save("photos", 0.1, False), name="photos"
        ),
    ]
    while not all(task.done() for task in tasks):
        await asyncio.sleep(0.2)
    log("the backup is complete")


asyncio.run(main())
