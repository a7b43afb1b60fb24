import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(queue):
    for number in 1, 2, 3, 4:
        await queue.put(f"pie {number}")
        log(f"pie {number} is on the counter")


async def eat(queue):
    for _ in range(4):
        await asyncio.sleep(0.2)
        log(f"{await queue.get()} is eaten")


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(bake(queue), name="baker")
        group.create_task(eat(queue), name="guest")


asyncio.run(main())
