# needs: python>=3.13
import asyncio


async def courier(queue):
    try:
        while True:
            print("  delivered:", await queue.get())
    except asyncio.QueueShutDown:
        print("  QueueShutDown, the courier goes home")


async def main():
    for immediate in False, True:
        queue = asyncio.Queue()
        task = asyncio.create_task(courier(queue))
        await asyncio.sleep(0.1)
        queue.put_nowait("book")
        queue.put_nowait("lamp")
        print(f"shutdown(immediate={immediate})")
        queue.shutdown(immediate)
        await task
    try:
        await queue.put("vase")
    except asyncio.QueueShutDown:
        print("QueueShutDown, no vase is accepted")


asyncio.run(main())
