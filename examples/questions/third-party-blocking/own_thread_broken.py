# needs: threads
# fails: wrong output
import asyncio
import sqlite3

ADD = "INSERT INTO orders VALUES (?)"


async def main():
    shop = sqlite3.connect(":memory:")
    shop.execute("CREATE TABLE orders (thing)")
    try:
        for thing in "lamp", "sofa":
            await asyncio.to_thread(shop.execute, ADD, (thing,))
    except sqlite3.ProgrammingError as error:
        message, _, _ = str(error).partition(" The object was")
        print("sqlite3.ProgrammingError:", message)
    orders = shop.execute("SELECT thing FROM orders").fetchall()
    print("orders:", orders)
    shop.close()


asyncio.run(main())
