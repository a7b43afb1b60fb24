# needs: threads
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def print_label(address):
    await asyncio.sleep(0.1)
    return f"label: {address}"


def on_order(address):
    return asyncio.run(print_label(address))


with ThreadPoolExecutor(thread_name_prefix="printer") as pool:
    order = pool.submit(on_order, "12 Oak Street")
    print(order.result())
