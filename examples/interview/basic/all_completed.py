import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def run(seconds, trouble=None):
    await asyncio.sleep(seconds)
    if trouble:
        raise RuntimeError(trouble)


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    runners = [
        asyncio.create_task(run(0.3), name="Ann"),
        asyncio.create_task(run(0.2, "fell"), name="Bob"),
        asyncio.create_task(run(0.9), name="Cid"),
    ]
    done, pending = await asyncio.wait(runners, timeout=0.5)
    log(f"done: {names(done)}, still running: {names(pending)}")
    done, pending = await asyncio.wait(runners)
    log(f"done: {names(done)}, still running: {names(pending)}")
    log(f"Bob: {runners[1].exception()!r}")


asyncio.run(main())
