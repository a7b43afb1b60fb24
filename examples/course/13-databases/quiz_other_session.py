# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Ticket(Base):
    __tablename__ = "tickets"
    id: Mapped[int] = mapped_column(primary_key=True)


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/fair.db"
    )
    Session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    count = select(func.count()).select_from(Ticket)
    async with Session() as mine, Session() as yours:
        mine.add(Ticket())
        print(await mine.scalar(count), await yours.scalar(count))
        await mine.commit()
        print(await mine.scalar(count), await yours.scalar(count))
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
