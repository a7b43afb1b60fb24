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


async def ping(moments):
    while True:
        moments.append(time.monotonic())
        await asyncio.sleep(0.02)


async def watch(place, job):
    moments = [time.monotonic()]
    task = asyncio.create_task(ping(moments))
    await asyncio.sleep(0)
    await job
    moments.append(time.monotonic())
    task.cancel()
    pairs = zip(moments, moments[1:])
    silence = max(later - former for former, later in pairs)
    print(f"{place:18} silent: {silence > 0.7}")


async def in_coroutine():
    sharpen(0.8)


async def main(threads, processes):
    run = asyncio.get_running_loop().run_in_executor
    await run(processes, sharpen, 0)
    await watch("coroutine", in_coroutine())
    await watch("process", run(processes, sharpen, 0.8))
    await watch("thread", run(threads, sharpen, 0.8))
    sys.setswitchinterval(10)
    await watch("thread, 10 seconds", run(threads, sharpen, 0.8))


if __name__ == "__main__":
    with ThreadPoolExecutor(1) as threads:
        with ProcessPoolExecutor(1) as processes:
            asyncio.run(main(threads, processes))
