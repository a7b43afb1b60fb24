# needs: threads, processes, realtime
import asyncio
import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def sharpen(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))


async def ping(delays):
    while True:
        due = time.perf_counter() + 0.01
        await asyncio.sleep(0.01)
        delays.append(time.perf_counter() - due)


async def measure(place, job):
    delays = []
    pings = asyncio.create_task(ping(delays))
    await asyncio.sleep(0)
    await job
    late = sum(delay > 0.003 for delay in delays)
    mostly = "late" if late > len(delays) * 0.7 else "on time"
    print(f"{place:9} pings:", mostly if delays else "none")
    pings.cancel()


async def in_coroutine():
    sharpen(0.5)


async def main(threads, processes):
    run = asyncio.get_running_loop().run_in_executor
    await run(processes, sharpen, 0)
    await measure("nowhere", asyncio.sleep(0.5))
    await measure("coroutine", in_coroutine())
    await measure("thread", run(threads, sharpen, 0.5))
    await measure("process", run(processes, sharpen, 0.5))


if __name__ == "__main__":
    with ThreadPoolExecutor(1) as threads:
        with ProcessPoolExecutor(1) as processes:
            asyncio.run(main(threads, processes))
