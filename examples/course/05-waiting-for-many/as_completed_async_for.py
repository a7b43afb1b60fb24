# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def quote(seconds, price):
    await asyncio.sleep(seconds)
    return price


async def main():
    tasks = [
        asyncio.create_task(quote(0.4, 90), name="North"),
        asyncio.create_task(quote(0.1, 95), name="South"),
        asyncio.create_task(quote(0.2, 80), name="West"),
    ]
    async for task in asyncio.as_completed(tasks):
        mine = task in tasks
        shop = task.get_name()
        log(f"{shop} wants {await task} (one of my tasks: {mine})")


asyncio.run(main())
