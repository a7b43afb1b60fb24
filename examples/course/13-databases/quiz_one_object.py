# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Lamp(Base):
    __tablename__ = "lamps"
    id: Mapped[int] = mapped_column(primary_key=True)
    color: Mapped[str]


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    Session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with Session.begin() as session:
        session.add(Lamp(id=1, color="red"))

    async with Session() as session, Session() as other:
        first = await session.get(Lamp, 1)
        second = await session.get(Lamp, 1)
        third = await other.get(Lamp, 1)
        first.color = "blue"
        print(first is second, second.color)
        print(first is third, third.color)
    await engine.dispose()


asyncio.run(main())
