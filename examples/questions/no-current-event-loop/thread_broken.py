# needs: threads
# fails: RuntimeError
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def print_label(address):
    await asyncio.sleep(0.1)
    return f"label: {address}"


def on_order(address):
    loop = asyncio.get_event_loop()
    return loop.run_until_complete(print_label(address))


with ThreadPoolExecutor(thread_name_prefix="printer") as pool:
    order = pool.submit(on_order, "12 Oak Street")
    print(order.result())
