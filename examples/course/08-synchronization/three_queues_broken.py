# fails: TypeError
import asyncio

PATIENTS = [
    (2, {"name": "Ann"}),
    (2, {"name": "Eve"}),
    (1, {"name": "Bob"}),
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
