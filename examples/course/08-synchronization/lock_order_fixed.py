import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(dish, first, second):
    async with first:
        log(f"{dish}: took one tool")
        await asyncio.sleep(0.1)
        async with second:
            log(f"{dish}: took both, done")


async def main():
    knife, board = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook("soup", knife, board), name="soup")
        group.create_task(cook("salad", knife, board), name="salad")


asyncio.run(main())
