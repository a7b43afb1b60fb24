import asyncio

PATIENTS = [
    (2, 1, {"name": "Ann"}),
    (2, 2, {"name": "Eve"}),
    (1, 3, {"name": "Bob"}),
]


async def main():
    for kind in (
        asyncio.Queue,
        asyncio.LifoQueue,
        asyncio.PriorityQueue,
    ):
        queue = kind()
        for record in PATIENTS:
            queue.put_nowait(record)
        seen = []
        while not queue.empty():
            *_, patient = queue.get_nowait()
            seen.append(patient["name"])
        print(f"{kind.__name__:13}", *seen)


asyncio.run(main())
