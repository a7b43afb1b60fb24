# fails: TypeError
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, {"order": "tea"}))
    queue.put_nowait((1, {"order": "soup"}))
    queue.put_nowait((0, {"order": "water"}))
    while not queue.empty():
        print(queue.get_nowait())


asyncio.run(main())
