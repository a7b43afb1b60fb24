# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)


async def count(session, what):
    query = text("SELECT :what || ' counted'")
    return await session.scalar(query, {"what": what})


async def count_in_its_own(Session, what):
    async with Session() as session:
        return await count(session, what)


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    Session = async_sessionmaker(engine)
    async with AsyncSession(engine) as session:
        one_session = await asyncio.gather(
            count(session, "cars"),
            count(session, "drivers"),
            return_exceptions=True,
        )
    own_sessions = await asyncio.gather(
        count_in_its_own(Session, "cars"),
        count_in_its_own(Session, "drivers"),
    )
    for answer in one_session + own_sessions:
        print(f"{type(answer).__name__}: {answer}")
    await engine.dispose()


asyncio.run(main())
