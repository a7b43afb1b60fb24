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


async def query(Session):
    async with Session() as session:
        await session.execute(text("SELECT 1"))
        await asyncio.sleep(0.3)


async def page(Session, number):
    async with asyncio.TaskGroup() as group:
        for what in "user", "cart":
            name = f"{what} {number}"
            group.create_task(query(Session), name=name)
    log("page", number, "is ready")


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/shop.db",
        pool_size=2,
        max_overflow=1,
    )
    Session = async_sessionmaker(engine)
    async with asyncio.TaskGroup() as group:
        for number in 1, 2:
            name = f"page {number}"
            group.create_task(page(Session, number), name=name)
        await asyncio.sleep(0.1)
        log(engine.pool.checkedout(), "connections are in use")
    log(engine.pool.checkedin(), "connections are kept")
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
