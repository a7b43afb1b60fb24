# needs: threads, realtime
import asyncio
import time


def add_numbers():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        sum(range(1000))


async def in_a_coroutine():
    add_numbers()


async def in_a_thread():
    await asyncio.to_thread(add_numbers)


async def beat(beats):
    while True:
        await asyncio.sleep(0.05)
        beats.append("beat")


async def main():
    for job in in_a_coroutine, in_a_thread:
        beats = []
        heart = asyncio.create_task(beat(beats))
        await asyncio.sleep(0)
        await job()
        print(f"adding {job.__name__}: beats? {beats != []}")
        heart.cancel()


asyncio.run(main())
