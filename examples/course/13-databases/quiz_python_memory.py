# needs: aiosqlite, sqlalchemy, threads
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def sell(engine, sold, ticket):
    async with engine.begin() as connection:
        insert = text("INSERT INTO tickets VALUES (:ticket)")
        await connection.execute(insert, {"ticket": ticket})
        sold.append(ticket)
        if ticket == 13:
            raise ValueError("unlucky")


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.execute(
            text("CREATE TABLE tickets (id int)")
        )
    sold = []
    for ticket in 12, 13:
        try:
            await sell(engine, sold, ticket)
        except ValueError as error:
            print(error)
    async with engine.connect() as connection:
        tickets = await connection.scalars(
            text("SELECT id FROM tickets")
        )
        print(sold, tickets.all())
    await engine.dispose()


asyncio.run(main())
