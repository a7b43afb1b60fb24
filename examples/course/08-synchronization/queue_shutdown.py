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
        for parcel in "book", "lamp":
            queue.put_nowait(parcel)
        queue.shutdown(immediate)
        print(f"shutdown(immediate={immediate})")
        await courier(queue)
        try:
            await queue.put("vase")
        except asyncio.QueueShutDown:
            print("  QueueShutDown, no vase is accepted")


asyncio.run(main())
