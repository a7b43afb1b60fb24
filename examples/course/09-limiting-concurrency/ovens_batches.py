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


async def bake(name):
    await asyncio.sleep(BAKING[name])
    print(f"{time.perf_counter() - START:.1f} s  {name} is baked")


async def main():
    names = list(BAKING)
    for i in range(0, len(names), 2):
        async with asyncio.TaskGroup() as group:
            for name in names[i : i + 2]:
                group.create_task(bake(name), name=name)


asyncio.run(main())
