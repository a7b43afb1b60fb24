# fails: wrong output
# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def batches(queue, size):
    batch = []
    while True:
        try:
            batch.append(await queue.get())
        except asyncio.QueueShutDown:
            break
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def van(queue):
    async for batch in batches(queue, 3):
        log(f"the van leaves with {', '.join(batch)}")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(van(queue), name="van")
        for parcel in "book", "lamp", "milk", "cake", "coat":
            await queue.put(parcel)
            log(f"{parcel} is here")
            await asyncio.sleep(2 if parcel == "cake" else 0.1)
        queue.shutdown()


asyncio.run(main())
