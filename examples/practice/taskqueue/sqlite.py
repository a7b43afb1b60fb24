"""Jobs in a file of SQLite: for the processes of one machine."""

import asyncio
import json
import sqlite3
import time
from collections.abc import Collection, Sequence
from typing import Any

import aiosqlite

from taskqueue.jobs import DeadJob, Job, NewJob, Stats
from taskqueue.store import State, StoreError

PATIENCE = 10  # seconds for a file that another process keeps locked
# FULL: a commit is on the disk before it is reported.  With NORMAL a
# killed process loses nothing, but a power cut loses the last commits.
SCHEMA = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    """
    CREATE TABLE IF NOT EXISTS taskqueue (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        priority INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        attempt INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'waiting',
        due REAL NOT NULL,
        token TEXT,
        error TEXT
    )
    """,
    """
    CREATE INDEX IF NOT EXISTS taskqueue_open
    ON taskqueue (priority DESC, id)
    WHERE state IN ('waiting', 'running')
    """,
    """
    CREATE UNIQUE INDEX IF NOT EXISTS taskqueue_token
    ON taskqueue (token) WHERE token IS NOT NULL
    """,
)


async def _insist(connection: aiosqlite.Connection, statement: str) -> None:
    # The connection waits by itself, except where a file goes over to WAL:
    # two that open a new file at one moment are told at once that it is busy.
    late = time.monotonic() + PATIENCE
    while True:
        try:
            await connection.execute_fetchall(statement)
            return
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > late:
                raise
        await asyncio.sleep(0.01)


class SQLiteStore:
    """See `taskqueue.store.Store`.

    The connection is in autocommit mode and every call is one statement,
    fetched whole in the connection's thread: a cancelled task leaves no
    transaction behind, since there is none that outlives the statement.
    """

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    @classmethod
    async def open(cls, path: str) -> "SQLiteStore":
        """Open the file, or make it.  Raises StoreError."""
        # Here and not in aiosqlite's thread: to open a file takes no time,
        # and what no `await` interrupts cannot get lost half-opened.
        try:
            file = sqlite3.connect(
                path,
                timeout=PATIENCE,
                isolation_level=None,
                check_same_thread=False,
            )
        except sqlite3.Error as error:
            raise StoreError(f"{path}: {error}") from error
        connection = aiosqlite.Connection(lambda: file, iter_chunk_size=64)
        try:
            await connection
            for statement in SCHEMA:
                await _insist(connection, statement)
        except BaseException as error:
            await connection.close()
            file.close()
            if isinstance(error, sqlite3.Error):
                raise StoreError(f"{path}: {error}") from error
            raise
        return cls(connection)

    async def close(self) -> None:
        await self._connection.close()

    async def _run(self, statement: str, values: Any = ()) -> list[Any]:
        try:
            rows = await self._connection.execute_fetchall(statement, values)
        except (sqlite3.Error, ValueError) as error:  # ValueError: closed
            raise StoreError(str(error)) from error
        return list(rows)

    async def add(self, jobs: Sequence[NewJob]) -> int:
        statement = """
            INSERT INTO taskqueue (key, kind, payload, priority, attempts, due)
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
                   json_extract(value, '$[2]'), json_extract(value, '$[3]'),
                   json_extract(value, '$[4]'), json_extract(value, '$[5]')
            FROM json_each(?) WHERE true
            ON CONFLICT (key) DO NOTHING
            RETURNING id
        """
        now = time.time()
        rows = [
            (j.key, j.kind, j.body, j.priority, j.attempts, now + j.delay)
            for j in jobs
        ]
        return len(await self._run(statement, [json.dumps(rows)]))

    async def claim(
        self, kinds: Collection[str], lease: float, token: str
    ) -> Job | None:
        # Of a waiting job `due` is when it may begin; of a running one,
        # when its lease ends: one condition finds the new and the abandoned.
        statement = """
            UPDATE taskqueue
            SET state = 'running', attempt = attempt + 1,
                due = :end, token = :token
            WHERE id = (
                SELECT id FROM taskqueue
                WHERE state IN ('waiting', 'running') AND due <= :now
                  AND kind IN (SELECT value FROM json_each(:kinds))
                ORDER BY priority DESC, id LIMIT 1
            )
            RETURNING key, kind, payload, attempt, attempts, token
        """
        now = time.time()
        values = {
            "now": now,
            "end": now + lease,
            "kinds": json.dumps(list(kinds)),
            "token": token,
        }
        for key, kind, body, *rest in await self._run(statement, values):
            return Job(key, kind, json.loads(body), *rest)
        return None

    async def extend(self, tokens: Collection[str], lease: float) -> set[str]:
        statement = """
            UPDATE taskqueue SET due = ?
            WHERE token IN (SELECT value FROM json_each(?))
            RETURNING token
        """
        values = [time.time() + lease, json.dumps(list(tokens))]
        return {token for (token,) in await self._run(statement, values)}

    async def settle(
        self,
        token: str,
        state: State,
        *,
        delay: float = 0.0,
        error: str | None = None,
        counted: bool = True,
    ) -> bool:
        statement = """
            UPDATE taskqueue
            SET state = ?, due = ?, error = ?, attempt = attempt - ?,
                token = NULL
            WHERE token = ?
            RETURNING id
        """
        values = [state, time.time() + delay, error, int(not counted), token]
        return bool(await self._run(statement, values))

    async def next_due(self, kinds: Collection[str]) -> float | None:
        statement = """
            SELECT min(due) FROM taskqueue
            WHERE state IN ('waiting', 'running')
              AND kind IN (SELECT value FROM json_each(?))
        """
        rows = await self._run(statement, [json.dumps(list(kinds))])
        due = rows[0][0]
        return None if due is None else max(0.0, due - time.time())

    async def stats(self) -> Stats:
        statement = """
            SELECT state, state = 'waiting' AND due > ?, count(*), min(due)
            FROM taskqueue GROUP BY 1, 2
        """
        now = time.time()
        counts = dict.fromkeys(Stats.__dataclass_fields__, 0)
        oldest = now
        for state, delayed, count, due in await self._run(statement, [now]):
            counts["delayed" if delayed else state] = count
            if state == "waiting" and not delayed:
                oldest = due
        return Stats(**counts | {"oldest": now - oldest})

    async def dead(self, limit: int) -> list[DeadJob]:
        statement = """
            SELECT key, kind, payload, attempt, error FROM taskqueue
            WHERE state = 'dead' ORDER BY id LIMIT ?
        """
        return [
            DeadJob(key, kind, json.loads(body), attempt, error)
            for key, kind, body, attempt, error in await self._run(
                statement, [limit]
            )
        ]

    async def revive(self, key: str) -> bool:
        statement = """
            UPDATE taskqueue SET state = 'waiting', attempt = 0, due = ?
            WHERE key = ? AND state = 'dead'
            RETURNING id
        """
        return bool(await self._run(statement, [time.time(), key]))

    async def forget(self, age: float) -> int:
        statement = """
            DELETE FROM taskqueue WHERE state = 'done' AND due < ? RETURNING id
        """
        return len(await self._run(statement, [time.time() - age]))
