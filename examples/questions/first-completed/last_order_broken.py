# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def kitchen(orders, closing):
    stop = asyncio.create_task(closing.wait(), name="stop")
    while not stop.done():
        order = asyncio.create_task(orders.get(), name="order")
        done, pending = await asyncio.wait(
            {order, stop}, return_when=asyncio.FIRST_COMPLETED
        )
        if stop in done:
            order.cancel()
        else:
            log(f"cooking {order.result()}")


async def main():
    orders, closing = asyncio.Queue(), asyncio.Event()
    cook = asyncio.create_task(
        kitchen(orders, closing), name="cook"
    )
    await asyncio.sleep(0.2)
    orders.put_nowait("soup")
    await asyncio.sleep(0.2)
    orders.put_nowait("pie")
    closing.set()
    await cook
    log(f"closed, orders left: {orders.qsize()}")


asyncio.run(main())
