# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)

BUSY = set()


async def count(session, table):
    assert session not in BUSY, "two queries at once on one session"
    BUSY.add(session)
    query = text(f"SELECT count(*) FROM {table}")
    number = await session.scalar(query)
    await asyncio.sleep(0.2)
    BUSY.discard(session)
    return number


async def load(Session, tables):
    async def ask(table):
        async with Session() as session:
            return await count(session, table)

    async with asyncio.TaskGroup() as group:
        tasks = {t: group.create_task(ask(t)) for t in tables}
    return {table: task.result() for table, task in tasks.items()}


async def check(engine, tables, wanted, seconds):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        got = await load(async_sessionmaker(engine), tables)
    except (OperationalError, ExceptionGroup):
        got = "an error"
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {got}")
    assert got == wanted, f"{got} has come, wanted: {wanted}"
    assert moment == seconds, (
        f"at {moment} s, wanted at {seconds} s"
    )
    assert len(asyncio.all_tasks()) == 1, "a task is still running"
    assert not engine.pool.checkedout(), "a session is not closed"


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/shop.db"
    )
    async with engine.begin() as connection:
        for table in "orders", "reviews", "visits":
            query = f"CREATE TABLE {table} AS SELECT '{table}'"
            await connection.execute(text(query))
    try:
        wanted = {"orders": 1, "reviews": 1, "visits": 1}
        await check(engine, list(wanted), wanted, 0.2)
        await check(engine, ["orders", "refunds"], "an error", 0.0)
    finally:
        await engine.dispose()
    print("passed")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
