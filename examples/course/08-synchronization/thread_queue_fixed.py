import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(orders):
    log("the cook waits for an order")
    try:
        async with asyncio.timeout(0.3):
            log(f"cooking {await orders.get()}")
    except TimeoutError:
        log("there are no orders")


async def main():
    orders = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(orders), name="cook")
        await asyncio.sleep(0.1)
        log("soup is ordered")
        orders.put_nowait("soup")


asyncio.run(main())
