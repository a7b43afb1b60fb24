import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(orders, ready):
    while True:
        pizza = await orders.get()
        await asyncio.sleep(0.3)
        ready.put_nowait(pizza)


async def deliver(pizza, ready):
    await ready.get()
    log(f"{pizza} is delivered")


async def main():
    orders, ready = asyncio.Queue(), asyncio.Queue()
    cook = asyncio.create_task(bake(orders, ready), name="cook")
    for pizza in "Margherita", "Diavola":
        log(f"{pizza} is ordered")
        orders.put_nowait(pizza)
        await deliver(pizza, ready)
    cook.cancel()


asyncio.run(main())
