# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import NullPool
from sqlalchemy.exc import MissingGreenlet
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Dish(Base):
    __tablename__ = "dishes"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    price: Mapped[int]


async def main(folder):
    url = f"sqlite+aiosqlite:///{folder}/menu.db"
    engine = create_async_engine(url, poolclass=NullPool)
    Session = async_sessionmaker(engine, expire_on_commit=False)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    async with Session() as session:
        dish = Dish(name="soup", price=4)
        session.add(dish)
        await session.commit()
        try:
            print("on the menu:", dish.name)
        except MissingGreenlet as error:
            print("MissingGreenlet:", str(error).split(";")[0])
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
