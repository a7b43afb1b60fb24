# fails: deadlock
import asyncio
import time

START = time.perf_counter()
INSIDE = {"home": ["docs", "pics"], "docs": ["tax"]}
SECONDS = {"home": 0.1, "docs": 0.1, "pics": 0.2, "tax": 0.3}


async def scan(folder, places):
    async with places:
        await asyncio.sleep(SECONDS[folder])
        print(f"{time.perf_counter() - START:.1f} s  {folder}")
        async with asyncio.TaskGroup() as group:
            for name in INSIDE.get(folder, []):
                group.create_task(scan(name, places), name=name)


async def main():
    places = asyncio.Semaphore(2)
    await scan("home", places)
    print("scanned")


asyncio.run(main())
