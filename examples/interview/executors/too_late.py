# needs: processes, threads, realtime
import asyncio
import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


async def main(pool):
    jobs = [pool.submit(time.sleep, 1) for _ in range(6)]
    while not jobs[0].running():
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.2)
    first, second, *_, last = jobs
    print(
        f"cancelled: first {first.cancel()},",
        f"second {second.cancel()}, last {last.cancel()}",
    )
    pool.shutdown(wait=False, cancel_futures=True)


if __name__ == "__main__":
    for kind in ThreadPoolExecutor, ProcessPoolExecutor:
        print(kind.__name__)
        with kind(1) as pool:
            asyncio.run(main(pool))
