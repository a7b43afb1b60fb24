import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def read_orders(queue):
    for number in range(1, 7):
        await queue.put(number)
        log(f"order {number} is read, waiting: {queue.qsize()}")
    await queue.put(None)


async def pack(queue):
    while number := await queue.get():
        await asyncio.sleep(0.2)
        log(f"order {number} is packed")


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(read_orders(queue), name="reader")
        group.create_task(pack(queue), name="packer")


asyncio.run(main())
