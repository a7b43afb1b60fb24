# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def find(connection, name):
    query = "SELECT * FROM guests WHERE name = :name"
    result = await connection.execute(text(query), {"name": name})
    return result.all()


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.execute(
            text("CREATE TABLE guests (name text, room int)")
        )
        await connection.execute(
            text("INSERT INTO guests VALUES ('Ann', 7), ('Bob', 8)")
        )
        for name in "Bob", "O'Neil", "x' OR 'a' = 'a":
            try:
                print(f"{name}:", await find(connection, name))
            except Exception as error:
                print(f"{name}:", type(error).__name__)
    await engine.dispose()


asyncio.run(main())
