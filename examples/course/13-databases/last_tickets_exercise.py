# fails: NotImplementedError
# needs: aiosqlite, files, realtime, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)


async def buy(Session, count):
    raise NotImplementedError


async def attempt(Session, count):
    try:
        return await buy(Session, count)
    except (ValueError, OperationalError) as error:
        return type(error).__name__


async def check(Session, wishes, answers, left):
    tries = (attempt(Session, count) for count in wishes)
    got = await asyncio.gather(*tries)
    async with Session() as session:
        free = await session.scalar(text("SELECT free FROM shows"))
    got.sort(key=str, reverse=True)
    print(f"{wishes}: {got}, {free} left")
    assert got == answers, f"the answers must be {answers}"
    assert free == left, f"tickets left: {free}, wanted: {left}"


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/fair.db"
    )
    async with engine.begin() as connection:
        await connection.execute(
            text("CREATE TABLE shows (free int)")
        )
        await connection.execute(
            text("INSERT INTO shows VALUES (5)")
        )
    Session = async_sessionmaker(engine)
    await check(Session, [2, 2, 2], [True, True, False], 1)
    await check(Session, [-3, 0], ["ValueError", "ValueError"], 1)
    await check(Session, [1], [True], 0)
    await check(Session, [1], [False], 0)
    await engine.dispose()
    print("passed")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
