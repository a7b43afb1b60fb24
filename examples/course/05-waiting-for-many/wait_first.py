import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def download(mirror, seconds):
    await asyncio.sleep(seconds)
    return f"the file from {mirror}"


async def main():
    tasks = [
        asyncio.create_task(download("Paris", 0.5), name="Paris"),
        asyncio.create_task(download("Tokyo", 0.2), name="Tokyo"),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    if pending:  # (1)!
        await asyncio.wait(pending)  # (2)!

    for task in done:
        log(f"got {task.result()}")
    for task in pending:
        log(f"{task.get_name()} cancelled: {task.cancelled()}")


asyncio.run(main())
