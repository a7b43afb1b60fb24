import asyncio
import time

START = time.perf_counter()
BUOYS = [6, 3, 10, 5, 8, 1, 9, 7, 2, 4]


async def ask(buoy):
    await asyncio.sleep(buoy / 10)
    print(f"{time.perf_counter() - START:.1f} s  buoy {buoy}: calm")


async def main():
    async with asyncio.TaskGroup() as group:
        for buoy in BUOYS:
            group.create_task(ask(buoy), name=f"buoy {buoy}")


asyncio.run(main())
