# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy import select
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


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    Session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    async with Session.begin() as session:
        session.add(Dish(name="soup", price=4))
        session.add(Dish(name="fish", price=9))
    try:
        async with Session.begin() as session:
            session.add(Dish(name="stone", price=1))
            await session.flush()
            raise ValueError("nobody eats stones")
    except ValueError as error:
        print("rolled back:", error)

    async with Session() as session:
        query = select(Dish).order_by(Dish.price)
        for dish in await session.scalars(query):
            print(dish.id, dish.name, dish.price)
        print((await session.get(Dish, 2)).name)
    await engine.dispose()


asyncio.run(main())
