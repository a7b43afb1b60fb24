import asyncio

PATIENTS = [(2, "cough"), (1, "fracture"), (3, "check-up")]


async def main():
    for kind in (
        asyncio.Queue,
        asyncio.PriorityQueue,
        asyncio.LifoQueue,
    ):
        queue = kind()
        for patient in PATIENTS:
            queue.put_nowait(patient)
        seen = []
        while not queue.empty():
            seen.append((await queue.get())[1])
        print(f"{kind.__name__:13}", *seen)


asyncio.run(main())
