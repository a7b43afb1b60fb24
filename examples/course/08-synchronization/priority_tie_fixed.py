import asyncio
import itertools


async def main():
    queue = asyncio.PriorityQueue()
    count = itertools.count()
    queue.put_nowait((1, next(count), {"order": "tea"}))
    queue.put_nowait((1, next(count), {"order": "soup"}))
    queue.put_nowait((0, next(count), {"order": "water"}))
    while not queue.empty():
        print(queue.get_nowait())


asyncio.run(main())
