# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)


async def count(Session, query):
    async with Session() as session:
        return await session.scalar(text(query))


async def dashboard(Session):
    orders, reviews = await asyncio.gather(
        count(Session, "SELECT count(*) FROM orders"),
        count(Session, "SELECT count(*) FROM reviews"),
    )
    return {"orders": orders, "reviews": reviews}


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/shop.db"
    )
    async with engine.begin() as connection:
        await connection.execute(
            text("CREATE TABLE orders (id int)")
        )
        await connection.execute(
            text("CREATE TABLE reviews (id int)")
        )
        for table in "orders", "reviews":
            await connection.execute(
                text(f"INSERT INTO {table} VALUES (1), (2), (3)")
            )
    Session = async_sessionmaker(engine)
    pages = await asyncio.gather(
        dashboard(Session), dashboard(Session)
    )
    for page in pages:
        print(page)
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
