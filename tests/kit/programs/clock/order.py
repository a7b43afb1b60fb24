"""A little of everything, in an order that real time keeps even where a machine is slow."""

import asyncio
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


async def produce(queue):
    for item in "ab":
        await asyncio.sleep(0.8)
        queue.put_nowait(item)


def job():
    time.sleep(0.8)
    say("thread")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue))
        try:
            await asyncio.wait_for(queue.get(), 0.4)
        except TimeoutError:
            say("nothing yet")
        group.create_task(asyncio.to_thread(job))
        say(await queue.get())
        say(await queue.get())
        time.sleep(0.4)
        say("unblocked")


asyncio.run(main())
