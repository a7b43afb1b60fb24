# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile
import time

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)

START = time.perf_counter()


def log(*words):
    print(f"{time.perf_counter() - START:.1f} s ", *words)


async def query(Session, what, seconds):
    async with Session() as session:
        await session.execute(text("SELECT 1"))
        await asyncio.sleep(seconds)
    log(what, "is ready")


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/shop.db",
        pool_size=1,
        max_overflow=1,
    )
    Session = async_sessionmaker(engine)
    async with asyncio.TaskGroup() as group:
        for what, seconds in (
            ("user", 0.3),
            ("cart", 0.4),
            ("news", 0.2),
        ):
            job = query(Session, what, seconds)
            group.create_task(job, name=what)
        await asyncio.sleep(0.1)
        log("connections in use:", engine.pool.checkedout())
    log("connections kept:", engine.pool.checkedin())
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
