import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def quote(shop, seconds, price):
    await asyncio.sleep(seconds)
    return f"{shop} wants {price}"


async def main():
    tasks = [
        asyncio.create_task(quote("North", 0.4, 90), name="North"),
        asyncio.create_task(quote("South", 0.1, 95), name="South"),
        asyncio.create_task(quote("West", 0.2, 80), name="West"),
    ]
    for earliest in asyncio.as_completed(tasks):
        mine = earliest in tasks
        log(f"{await earliest} (one of my tasks: {mine})")


asyncio.run(main())
