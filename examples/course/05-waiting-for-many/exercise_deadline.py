import asyncio
import time


async def ask(shop, seconds):
    await asyncio.sleep(seconds)
    return f"{shop} is open"


async def ask_all(times, limit):
    tasks = [
        asyncio.create_task(ask(shop, seconds), name=shop)
        for shop, seconds in times.items()
    ]
    done, pending = await asyncio.wait(tasks, timeout=limit)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return [
        task.result() if task in done else "no answer"
        for task in tasks
    ]


async def main():
    times = {"Bakery": 0.2, "Florist": 0.6, "Grocery": 0.1}
    for limit in 0.3, 1:
        start = time.perf_counter()
        print(await ask_all(times, limit))
        print(f"{time.perf_counter() - start:.1f} s")


asyncio.run(main())
