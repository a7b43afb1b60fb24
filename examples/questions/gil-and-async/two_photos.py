# needs: threads, realtime
import asyncio
import time


def sharpen(photo):
    end = time.thread_time() + 0.4
    while time.thread_time() < end:
        sum(range(1000))


async def main():
    clock, processor = time.perf_counter(), time.process_time()
    await asyncio.gather(
        asyncio.to_thread(sharpen, "cat"),
        asyncio.to_thread(sharpen, "dog"),
    )
    clock = time.perf_counter() - clock
    processor = time.process_time() - processor
    print("two threads, more than one core at work:", end=" ")
    print(processor > 1.3 * clock)


asyncio.run(main())
