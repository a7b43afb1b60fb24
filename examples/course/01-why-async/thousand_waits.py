# needs: threads, realtime
import asyncio
import threading
import time
from pathlib import Path


def memory():
    return int(Path("/proc/self/statm").read_text().split()[1])


async def wait_in_tasks():
    before = memory()
    async with asyncio.TaskGroup() as group:
        for _ in range(1000):
            group.create_task(asyncio.sleep(0.5))
        await asyncio.sleep(0.1)
        print("1000 tasks: threads =", threading.active_count())
        return memory() - before


def wait_in_threads():
    before = memory()
    for _ in range(1000):
        threading.Thread(target=time.sleep, args=(0.5,)).start()
    print("1000 threads: threads =", threading.active_count())
    return memory() - before


for_tasks = asyncio.run(wait_in_tasks())
for_threads = wait_in_threads()
more = for_threads > 4 * for_tasks
print("the threads hold over 4 times the memory:", more)
