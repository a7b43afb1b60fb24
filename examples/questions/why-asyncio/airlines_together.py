import asyncio
import time

START = time.perf_counter()
AIRLINES = {"North": 0.5, "South": 0.3, "West": 0.4}


async def ask(airline):
    await asyncio.sleep(AIRLINES[airline])
    print(f"{time.perf_counter() - START:.1f} s  {airline} answers")


async def main():
    async with asyncio.TaskGroup() as group:
        for airline in AIRLINES:
            group.create_task(ask(airline), name=airline)
    print(f"{time.perf_counter() - START:.1f} s  all have answered")


asyncio.run(main())
