import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake():
    log("bread is in the oven")
    await asyncio.sleep(0.3)
    return "bread"


async def main():
    task = asyncio.create_task(bake(), name="bake")
    while not task.done():
        await asyncio.wait([task], timeout=0.2)
        log(f"done: {task.done()}")
    log(f"here it is: {task.result()}")


asyncio.run(main())
