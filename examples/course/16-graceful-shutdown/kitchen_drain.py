# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(orders, seconds):
    while True:
        try:
            dish = await orders.get()
        except asyncio.QueueShutDown:
            return
        await asyncio.sleep(seconds)
        log(f"{dish} is ready")


async def main():
    orders = asyncio.Queue()
    cooks = [
        asyncio.create_task(cook(orders, 0.2), name="Anna"),
        asyncio.create_task(cook(orders, 0.3), name="Boris"),
    ]
    for dish in "soup", "fish", "pie", "cake":
        orders.put_nowait(dish)
    await asyncio.sleep(0.1)
    log("asked to stop")
    orders.shutdown()
    try:
        orders.put_nowait("tea")
    except asyncio.QueueShutDown:
        log("tea: sorry, we are closing")
    await asyncio.wait(cooks)
    log("the cooks go home")


asyncio.run(main())
