# fails: wrong output
import asyncio
import queue
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(orders):
    log("the cook waits for an order")
    try:
        log(f"cooking {orders.get(timeout=0.3)}")
    except queue.Empty:
        log("there are no orders")


async def main():
    orders = queue.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(orders), name="cook")
        await asyncio.sleep(0.1)
        log("soup is ordered")
        orders.put("soup")


asyncio.run(main())
