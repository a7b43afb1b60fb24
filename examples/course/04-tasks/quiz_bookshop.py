# needs: python>=3.14
import asyncio

SHELF = {"Dune": "aisle 3"}


async def find(book):
    if book not in SHELF:
        await asyncio.sleep(0.1)
        SHELF[book] = "the stockroom"
    return SHELF[book]


async def main():
    for book in "Dune", "Emma":
        task = asyncio.create_task(find(book), eager_start=True)
        print(f"{book}: found at once? {task.done()}")
        print(f"{book}: in {await task}")


asyncio.run(main())
