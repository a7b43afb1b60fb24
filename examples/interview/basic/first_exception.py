import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def proofread(seconds, typo=None):
    await asyncio.sleep(seconds)
    if typo:
        raise ValueError(typo)


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    pages = [
        asyncio.create_task(proofread(0.1), name="page 1"),
        asyncio.create_task(proofread(0.3, "teh"), name="page 2"),
        asyncio.create_task(proofread(0.7), name="page 3"),
    ]
    done, pending = await asyncio.wait(
        pages, return_when=asyncio.FIRST_EXCEPTION
    )
    for task in done:
        if error := task.exception():
            log(f"stop the press, {task.get_name()}: {error!r}")
    log(f"still being read: {names(pending)}")
    if pending:
        await asyncio.wait(pending)
        log(f"read: {names(pending)}")


asyncio.run(main())
