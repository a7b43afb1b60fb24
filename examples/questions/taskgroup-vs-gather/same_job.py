import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"hot {dish}"


async def main():
    log(await asyncio.gather(cook("soup", 0.3), cook("rice", 0.2)))

    async with asyncio.TaskGroup() as group:
        soup = group.create_task(cook("soup", 0.3))
        rice = group.create_task(cook("rice", 0.2))
    log(f"{soup.result()} with {rice.result()}")


asyncio.run(main())
