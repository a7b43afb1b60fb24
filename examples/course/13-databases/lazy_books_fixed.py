# needs: aiosqlite, files, sqlalchemy, threads
import asyncio
import tempfile

from sqlalchemy import ForeignKey, NullPool, select
from sqlalchemy.exc import MissingGreenlet
from sqlalchemy.ext.asyncio import (
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
    selectinload,
)
from sqlalchemy.orm.exc import DetachedInstanceError


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship()


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))


def show(author):
    try:
        print([book.title for book in author.books])
    except (MissingGreenlet, DetachedInstanceError) as error:
        print(type(error).__name__)


async def main(folder):
    url = f"sqlite+aiosqlite:///{folder}/books.db"
    engine = create_async_engine(url, poolclass=NullPool)
    Session = async_sessionmaker(engine, expire_on_commit=False)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with Session.begin() as session:
        session.add(Author(name="Ann", books=[Book(title="Tea")]))

    async with Session() as session:
        query = select(Author).options(selectinload(Author.books))
        author = await session.scalar(query)
        await session.commit()
        show(author)
    show(author)
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
