import asyncio


async def main():
    counter = asyncio.Queue(maxsize=1)
    try:
        counter.get_nowait()
    except asyncio.QueueEmpty:
        print("QueueEmpty: nothing to eat yet")
    counter.put_nowait("apple pie")
    try:
        counter.put_nowait("cherry pie")
    except asyncio.QueueFull:
        print("QueueFull: no room for a second pie")
    print("on the counter:", counter.qsize())


asyncio.run(main())
