# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile
import time

from sqlalchemy import text
from sqlalchemy.exc import TimeoutError
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)

START = time.perf_counter()


def log(*words):
    print(f"{time.perf_counter() - START:.1f} s ", *words)


async def note(session, guest):
    await session.execute(text("SELECT 'note'"))
    log(guest, "is noted")


async def serve(Session, guest, delay):
    await asyncio.sleep(delay)
    async with Session() as session:
        await session.execute(text("SELECT 'menu'"))
        log(guest, "reads the menu")
        await asyncio.sleep(0.2)
        try:
            await note(session, guest)
        except TimeoutError as error:
            log(guest, "fails:", str(error).split(", ")[0])


async def main(folder):
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{folder}/cafe.db",
        pool_size=2,
        max_overflow=0,
        pool_timeout=0.5,
    )
    Session = async_sessionmaker(engine)
    async with asyncio.TaskGroup() as group:
        group.create_task(serve(Session, "Ann", 0), name="Ann")
        group.create_task(serve(Session, "Bob", 0.1), name="Bob")
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
