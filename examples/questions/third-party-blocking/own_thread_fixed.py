# needs: threads
import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from functools import partial

ADD = "INSERT INTO orders VALUES (?)"


def read_orders(shop):
    return shop.execute("SELECT thing FROM orders").fetchall()


async def main(thread):
    loop = asyncio.get_running_loop()
    call = partial(loop.run_in_executor, thread)
    shop = await call(sqlite3.connect, ":memory:")
    await call(shop.execute, "CREATE TABLE orders (thing)")
    for thing in "lamp", "sofa":
        await call(shop.execute, ADD, (thing,))
    print("orders:", await call(read_orders, shop))
    await call(shop.close)


with ThreadPoolExecutor(1, "sqlite") as thread:
    asyncio.run(main(thread))
