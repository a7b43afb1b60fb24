# needs: threads
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()
running, worst = set(), 0
guard = threading.Lock()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def query(name, seconds):
    global worst
    with guard:
        running.add(name)
        worst = max(worst, len(running))
    time.sleep(seconds)
    with guard:
        running.remove(name)


async def ask(base, name, seconds, limit):
    try:
        async with asyncio.timeout(limit):
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(base, query, name, seconds)
        log(f"{name}: answered")
    except TimeoutError:
        log(f"{name}: no answer")


async def main(base):
    async with asyncio.TaskGroup() as group:
        for name, after, seconds, limit in (
            ("sales", 0, 0.8, 0.4),
            ("taxes", 0, 1.0, 0.5),
            ("stock", 0.6, 0.1, 1.0),
            ("order", 0, 0.3, 1.0),
        ):
            await asyncio.sleep(after)
            job = ask(base, name, seconds, limit)
            group.create_task(job, name=name)
    log(f"queries at once, at worst: {worst}")


with ThreadPoolExecutor(2, "base") as base:
    asyncio.run(main(base))
