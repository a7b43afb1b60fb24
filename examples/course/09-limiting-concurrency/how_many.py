import asyncio
import time


async def order(places, cooks, waits):
    async with places:
        sent = time.perf_counter()
        async with cooks:
            await asyncio.sleep(0.1)
        waits.append(time.perf_counter() - sent)


async def main():
    print("limit  all done  slowest answer")
    for limit in 1, 2, 3, 6, 12:
        places = asyncio.Semaphore(limit)
        cooks = asyncio.Semaphore(3)
        waits = []
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(12):
                group.create_task(order(places, cooks, waits))
        total = time.perf_counter() - start
        print(f"{limit:5}  {total:.1f} s     {max(waits):.1f} s")


asyncio.run(main())
