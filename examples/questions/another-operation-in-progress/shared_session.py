# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy import text
from sqlalchemy.exc import IllegalStateChangeError
from sqlalchemy.ext.asyncio import (
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
    try:
        async with Session() as session:
            await asyncio.gather(
                count(session, "cars"), count(session, "drivers")
            )
    except IllegalStateChangeError as error:
        hidden = error.__context__
        print(f"IllegalStateChangeError: {error}")
        print(f"  hides {type(hidden).__name__}: {hidden}")
    answers = await asyncio.gather(
        count_in_its_own(Session, "cars"),
        count_in_its_own(Session, "drivers"),
    )
    print(answers)
    await engine.dispose()


asyncio.run(main())
