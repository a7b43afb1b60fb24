import asyncio
import time

START = time.perf_counter()
BAKING = {
    "bread": 0.5,
    "bun": 0.1,
    "scone": 0.1,
    "cake": 0.4,
    "pie": 0.3,
    "tart": 0.1,
}


async def bake(name, ovens):
    async with ovens:
        await asyncio.sleep(BAKING[name])
    print(f"{time.perf_counter() - START:.1f} s  {name} is baked")


async def main():
    ovens = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for name in BAKING:
            group.create_task(bake(name, ovens), name=name)


asyncio.run(main())
