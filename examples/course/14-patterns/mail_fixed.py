# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def batches(queue, size, seconds):
    closed = False
    while not closed:
        batch = []
        try:
            batch.append(await queue.get())
            async with asyncio.timeout(seconds):
                while len(batch) < size:
                    batch.append(await queue.get())
        except TimeoutError:
            pass
        except asyncio.QueueShutDown:
            closed = True
        if batch:
            yield batch


async def van(queue):
    async for batch in batches(queue, 3, 0.5):
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
