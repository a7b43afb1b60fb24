import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def download(mirror, seconds):
    await asyncio.sleep(seconds)
    if mirror == "Lima":
        raise ConnectionError(f"{mirror} is down")
    return f"a file from {mirror}"


async def first_success(tasks):
    pending = tasks
    try:
        while pending:
            done, pending = await asyncio.wait(
                pending, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                if error := task.exception():
                    log(error)
                else:
                    return task.result()
        raise ConnectionError("every mirror is down")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    times = {"Oslo": 0.5, "Lima": 0.1, "Rome": 0.3}
    tasks = [
        asyncio.create_task(download(mirror, seconds), name=mirror)
        for mirror, seconds in times.items()
    ]
    log(await first_success(tasks))


asyncio.run(main())
