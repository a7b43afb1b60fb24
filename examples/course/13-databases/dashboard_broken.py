# needs: aiosqlite, files, sqlalchemy, threads
# fails: wrong output
import asyncio
import tempfile

from sqlalchemy import text
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)


async def dashboard(Session):
    async with Session() as session:
        orders, reviews = await asyncio.gather(
            session.scalar(text("SELECT count(*) FROM orders")),
            session.scalar(text("SELECT count(*) FROM reviews")),
            return_exceptions=True,
        )
    return {
        "orders": 0 if isinstance(orders, Exception) else orders,
        "reviews": 0 if isinstance(reviews, Exception) else reviews,
    }


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
