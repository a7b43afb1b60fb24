import asyncio


async def read(queue):
    for _ in range(3):
        print("read", await queue.get())


async def main():
    queue = asyncio.Queue()
    reader = asyncio.create_task(read(queue))
    for letter in "A", "B", "C":
        await queue.put(letter)
        print("put", letter)
    await reader


asyncio.run(main())
