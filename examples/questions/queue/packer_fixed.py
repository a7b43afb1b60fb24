import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def pack(orders):
    while True:
        try:
            async with asyncio.timeout(0.5):
                order = await orders.get()
        except TimeoutError:
            log("no orders for a while, going home")
            return
        try:
            await asyncio.sleep(0.1)
            log(f"packed {order}")
        finally:
            orders.task_done()


async def main():
    orders = asyncio.Queue()
    packer = asyncio.create_task(pack(orders), name="packer")
    orders.put_nowait("book")
    orders.put_nowait("lamp")
    await orders.join()
    log("everything is packed")
    await packer


asyncio.run(main())
