import asyncio
import threading
import time

START = time.perf_counter()
THREADS = set()


def log(text):
    THREADS.add(threading.current_thread())
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(what, seconds):
    log(f"{what}: in the machine")
    await asyncio.sleep(seconds)
    log(f"{what}: rinsed")
    await asyncio.sleep(0.2)
    log(f"{what}: hung out to dry")


async def main():
    async with asyncio.TaskGroup() as group:
        for what, seconds in ("shirts", 0.4), ("towels", 0.1):
            group.create_task(wash(what, seconds), name=what)
    log(f"done, threads at work: {len(THREADS)}")


asyncio.run(main())
