"""Jobs in PostgreSQL: for the processes of several machines.

The moments are the server's, so the machines' clocks need not agree.
"""

import json
from collections.abc import Collection, Sequence
from typing import Any

import asyncpg

from taskqueue.jobs import DeadJob, Job, NewJob, Stats
from taskqueue.store import State, StoreError

# Two processes that create one table at one moment would collide: the
# lock makes the second wait until the first has committed.
SCHEMA = """
SELECT pg_advisory_xact_lock(71307717);
CREATE TABLE IF NOT EXISTS taskqueue (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    kind text NOT NULL,
    payload text NOT NULL,
    priority int NOT NULL,
    attempts int NOT NULL,
    attempt int NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'waiting',
    due timestamptz NOT NULL,
    token text,
    error text
);
CREATE INDEX IF NOT EXISTS taskqueue_open
ON taskqueue (priority DESC, id) WHERE state IN ('waiting', 'running');
CREATE UNIQUE INDEX IF NOT EXISTS taskqueue_token
ON taskqueue (token) WHERE token IS NOT NULL;
"""

# A TimeoutError is an OSError; the internal error is what comes of asking
# on a connection that the server is closing at this moment.
FAILURES = (
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)


class PostgresStore:
    """See `taskqueue.store.Store`.  The pool replaces broken connections."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    @classmethod
    async def open(cls, address: str, *, size: int = 4) -> "PostgresStore":
        """Connect, at most `size` times at once.  Raises StoreError."""
        try:
            pool = await asyncpg.create_pool(
                address, min_size=1, max_size=size, command_timeout=30
            )
        except (*FAILURES, ValueError) as error:
            raise StoreError(f"cannot connect: {error}") from error
        try:
            await pool.execute(SCHEMA)
        except BaseException as error:
            pool.terminate()
            if isinstance(error, FAILURES):
                raise StoreError(str(error)) from error
            raise
        return cls(pool)

    async def close(self) -> None:
        await self._pool.close()

    async def _run(self, statement: str, *values: Any) -> list[Any]:
        try:
            return await self._pool.fetch(statement, *values)
        except FAILURES as error:
            text = str(error) or type(error).__name__
            raise StoreError(text) from error

    async def add(self, jobs: Sequence[NewJob]) -> int:
        statement = """
            INSERT INTO taskqueue (key, kind, payload, priority, attempts, due)
            SELECT key, kind, payload, priority, attempts,
                   clock_timestamp() + make_interval(secs => delay)
            FROM unnest($1::text[], $2::text[], $3::text[], $4::int[],
                        $5::int[], $6::float8[])
                 WITH ORDINALITY
                 AS new (key, kind, payload, priority, attempts, delay, place)
            ORDER BY place
            ON CONFLICT (key) DO NOTHING
            RETURNING id
        """
        rows = [
            (j.key, j.kind, j.body, j.priority, j.attempts, float(j.delay))
            for j in jobs
        ]
        columns = [list(column) for column in zip(*rows, strict=True)]
        return len(await self._run(statement, *columns)) if rows else 0

    async def claim(
        self, kinds: Collection[str], lease: float, token: str
    ) -> Job | None:
        # SKIP LOCKED: a row that another worker is taking at this moment is
        # passed over, not waited for.
        statement = """
            WITH next AS MATERIALIZED (
                SELECT id FROM taskqueue
                WHERE state IN ('waiting', 'running')
                  AND due <= clock_timestamp() AND kind = ANY($1::text[])
                ORDER BY priority DESC, id LIMIT 1
                FOR UPDATE SKIP LOCKED
            )
            UPDATE taskqueue
            SET state = 'running', attempt = attempt + 1, token = $3,
                due = clock_timestamp() + make_interval(secs => $2)
            FROM next WHERE taskqueue.id = next.id
            RETURNING key, kind, payload, attempt, attempts, token
        """
        for row in await self._run(statement, list(kinds), lease, token):
            key, kind, body, *rest = row
            return Job(key, kind, json.loads(body), *rest)
        return None

    async def extend(self, tokens: Collection[str], lease: float) -> set[str]:
        statement = """
            UPDATE taskqueue
            SET due = clock_timestamp() + make_interval(secs => $2)
            WHERE token = ANY($1::text[])
            RETURNING token
        """
        rows = await self._run(statement, list(tokens), lease)
        return {row["token"] for row in rows}

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
            SET state = $2,
                due = clock_timestamp() + make_interval(secs => $3),
                error = $4, attempt = attempt - $5::int, token = NULL
            WHERE token = $1
            RETURNING id
        """
        values = state, delay, error, int(not counted)
        return bool(await self._run(statement, token, *values))

    async def next_due(self, kinds: Collection[str]) -> float | None:
        statement = """
            SELECT extract(epoch FROM min(due) - clock_timestamp())::float8
            FROM taskqueue
            WHERE state IN ('waiting', 'running') AND kind = ANY($1::text[])
        """
        rows = await self._run(statement, list(kinds))
        due = rows[0][0]
        return None if due is None else max(0.0, due)

    async def stats(self) -> Stats:
        statement = """
            SELECT state, state = 'waiting' AND due > now() AS delayed,
                   count(*),
                   extract(epoch FROM now() - min(due))::float8 AS oldest
            FROM taskqueue GROUP BY 1, 2
        """
        counts = dict.fromkeys(Stats.__dataclass_fields__, 0)
        oldest = 0.0
        for row in await self._run(statement):
            name = "delayed" if row["delayed"] else row["state"]
            counts[name] = row["count"]
            if name == "waiting":
                oldest = row["oldest"]
        return Stats(**counts | {"oldest": oldest})

    async def dead(self, limit: int) -> list[DeadJob]:
        statement = """
            SELECT key, kind, payload, attempt, error FROM taskqueue
            WHERE state = 'dead' ORDER BY id LIMIT $1
        """
        return [
            DeadJob(key, kind, json.loads(body), attempt, error)
            for key, kind, body, attempt, error in await self._run(
                statement, limit
            )
        ]

    async def revive(self, key: str) -> bool:
        statement = """
            UPDATE taskqueue
            SET state = 'waiting', attempt = 0, due = clock_timestamp()
            WHERE key = $1 AND state = 'dead'
            RETURNING id
        """
        return bool(await self._run(statement, key))

    async def forget(self, age: float) -> int:
        statement = """
            DELETE FROM taskqueue
            WHERE state = 'done'
              AND due < clock_timestamp() - make_interval(secs => $1)
            RETURNING id
        """
        return len(await self._run(statement, age))
