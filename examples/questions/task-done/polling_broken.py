# fails: blocked loop
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
    for _ in range(5):
        if task.done():
            break
        log("not done yet")
        time.sleep(0.1)
    log(f"done: {task.done()}")
    log(f"at last: {await task}")


asyncio.run(main())
