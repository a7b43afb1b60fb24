import asyncio
import time

START = time.perf_counter()
PARCELS = {
    "lamp": 0.2,
    "book": 0.1,
    "sofa": 0.5,
    "mug": 0.3,
    "rug": 0.4,
    "vase": 0.3,
    "hat": 0.3,
}


async def courier(name, queue):
    while True:
        parcel = await queue.get()
        await asyncio.sleep(PARCELS[parcel])
        moment = time.perf_counter() - START
        print(f"{moment:.1f} s  {name}: the {parcel} is delivered")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for parcel in PARCELS:
        queue.put_nowait(parcel)
    couriers = [
        asyncio.create_task(courier(name, queue), name=name)
        for name in ("Ann", "Bob", "Cid")
    ]
    print(len(asyncio.all_tasks()), "tasks")
    await queue.join()
    for task in couriers:
        task.cancel()
    await asyncio.wait(couriers)


asyncio.run(main())
