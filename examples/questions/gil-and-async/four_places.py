# needs: threads, processes, realtime
import asyncio
import sys
import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def sharpen(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))


async def ping(pings):
    while True:
        await asyncio.sleep(0.02)
        pings.append("ping")


async def watch(place, job):
    pings = []
    task = asyncio.create_task(ping(pings))
    await asyncio.sleep(0)
    await job
    print(f"{place:18} pings: {len(pings) > 2}")
    task.cancel()


async def in_coroutine():
    sharpen(0.5)


async def main(threads, processes):
    run = asyncio.get_running_loop().run_in_executor
    await run(processes, sharpen, 0)
    await watch("coroutine", in_coroutine())
    await watch("process", run(processes, sharpen, 0.5))
    await watch("thread", run(threads, sharpen, 0.5))
    sys.setswitchinterval(10)
    await watch("thread, 10 seconds", run(threads, sharpen, 0.5))


if __name__ == "__main__":
    with ThreadPoolExecutor(1) as threads:
        with ProcessPoolExecutor(1) as processes:
            asyncio.run(main(threads, processes))
