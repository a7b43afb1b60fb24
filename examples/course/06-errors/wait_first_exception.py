import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def check(what, seconds, fault=None):
    await asyncio.sleep(seconds)
    if fault:
        raise RuntimeError(fault)
    log(f"{what}: fine")


async def main():
    tasks = [
        asyncio.create_task(check("wings", 0.1), name="wings"),
        asyncio.create_task(
            check("fuel", 0.2, "a leak"), name="fuel"
        ),
        asyncio.create_task(check("radio", 0.6), name="radio"),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_EXCEPTION
    )
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in tasks:
        if task.cancelled():
            log(f"{task.get_name()}: not finished")
        elif error := task.exception():
            log(f"{task.get_name()}: {error}")


asyncio.run(main())
