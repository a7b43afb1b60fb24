import asyncio
import select
import sys
import time


def native():
    """A second of waiting of which the clock knows nothing."""
    select.select([], [], [], 1)


def compute():
    """A second of computing."""
    end = time.process_time() + 1
    while time.process_time() < end:
        pass


async def main():
    for work in native, compute:
        start, moments = time.perf_counter(), []
        task = asyncio.create_task(asyncio.to_thread(work))
        while not (await asyncio.wait([task], timeout=0.1))[0]:
            moments.append(time.perf_counter() - start)
        print(work.__name__, time.perf_counter() - start > 0.9)
        print("meanwhile", len(moments) > 4, [f"{moment:.1f}" for moment in moments[:3]])
    usual = sys.getswitchinterval()
    sys.setswitchinterval(10)  # a thread that computes does not give way
    start = time.perf_counter()
    hog = asyncio.create_task(asyncio.to_thread(compute))
    await asyncio.sleep(0.1)
    print("late", time.perf_counter() - start > 0.9)
    await hog
    sys.setswitchinterval(usual)
    start = time.perf_counter()
    native()
    print("the main thread waits", time.perf_counter() - start > 0.9)
    start = time.perf_counter()
    while time.perf_counter() < start + 2.5:
        pass
    print("and computes", time.perf_counter() - start >= 2.5)
    start = time.perf_counter()
    await asyncio.sleep(100)
    print(f"then it is virtual: {time.perf_counter() - start:.0f}")


asyncio.run(main())
