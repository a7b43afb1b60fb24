# needs: threads, files
import asyncio
import sqlite3
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

mine, opened = threading.local(), []


def connect(path):
    mine.base = sqlite3.connect(path, check_same_thread=False)
    opened.append(mine.base)


def price(title):
    time.sleep(0.1)
    query = "SELECT price FROM books WHERE title = ?"
    row = mine.base.execute(query, (title,)).fetchone()
    return title, row[0] if row else None


def fill():
    mine.base.execute("CREATE TABLE books (title, price)")
    books = [("Emma", 12), ("Dune", 9), ("Ulysses", 15)]
    with mine.base as base:
        base.executemany("INSERT INTO books VALUES (?, ?)", books)


async def main(pool):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, fill)
    prices = await asyncio.gather(
        *(
            loop.run_in_executor(pool, price, title)
            for title in ("Emma", "Dune", "Ulysses", "Hamlet")
        )
    )
    print(dict(prices))
    print("connections:", len(opened))


with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/books.db"
    with ThreadPoolExecutor(
        2, "base", initializer=connect, initargs=(path,)
    ) as pool:
        asyncio.run(main(pool))
    for connection in opened:
        connection.close()
