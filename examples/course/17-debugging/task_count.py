import asyncio
import time
from collections import Counter

START = time.perf_counter()
background = set()


def start(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(background.discard)


async def keep_alive(client):
    while True:
        await asyncio.sleep(30)


async def serve(client):
    start(keep_alive(client))
    await asyncio.sleep(0.4)


async def count_tasks():
    await asyncio.sleep(0.1)
    while True:
        names = [
            task.get_coro().__qualname__
            for task in asyncio.all_tasks()
        ]
        counts = " ".join(
            f"{name}={number}"
            for name, number in sorted(Counter(names).items())
        )
        print(f"{time.perf_counter() - START:.1f} s  {counts}")
        await asyncio.sleep(1)


async def main():
    start(count_tasks())
    for client in range(17):
        await asyncio.sleep(0.2)
        start(serve(client))


asyncio.run(main())
