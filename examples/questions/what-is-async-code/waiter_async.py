import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def serve(table, dish, seconds):
    log(f"{table}: {dish} ordered")
    await asyncio.sleep(seconds)
    log(f"{table}: {dish} served")


async def main():
    async with asyncio.TaskGroup() as waiter:
        waiter.create_task(
            serve("window", "lasagne", 0.5), name="window"
        )
        waiter.create_task(
            serve("terrace", "salad", 0.2), name="terrace"
        )


asyncio.run(main())
