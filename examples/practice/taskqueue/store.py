"""What a place to keep jobs must be able to do."""

from collections.abc import Collection, Sequence
from typing import Literal, Protocol

from taskqueue.jobs import DeadJob, Job, NewJob, Stats

State = Literal["waiting", "done", "dead"]


class StoreError(Exception):
    """The store could not be reached, or refused; try again later."""


class Store(Protocol):
    """Each method is one statement: it happens whole or not at all.

    So does a cancelled one, only that nobody knows which.  Therefore
    each can be repeated.  Methods raise StoreError.
    """

    async def add(self, jobs: Sequence[NewJob]) -> int:
        """Keep the jobs whose keys are not known; return how many."""

    async def claim(
        self, kinds: Collection[str], lease: float, token: str
    ) -> Job | None:
        """Take the first job that is due, for `lease` seconds."""

    async def extend(self, tokens: Collection[str], lease: float) -> set[str]:
        """Renew leases; return the tokens that are still in force."""

    async def settle(
        self,
        token: str,
        state: State,
        *,
        delay: float = 0.0,
        error: str | None = None,
        counted: bool = True,
    ) -> bool:
        """End a claim; False where the token is not in force any more.

        `counted` says whether the attempt counts.
        """

    async def next_due(self, kinds: Collection[str]) -> float | None:
        """Seconds until a job may be claimed; None: there is no job."""

    async def stats(self) -> Stats:
        """Count the jobs."""

    async def dead(self, limit: int) -> list[DeadJob]:
        """The dead jobs, the oldest first."""

    async def revive(self, key: str) -> bool:
        """Let a dead job begin anew; False where there is none."""

    async def forget(self, age: float) -> int:
        """Delete jobs done more than `age` seconds ago; return how many.

        The key of a forgotten job is new again.
        """

    async def close(self) -> None:
        """Give up the connections."""


async def open_store(address: str) -> Store:
    """Open `postgresql://…`, or else a file of SQLite.

    Raises StoreError, and ImportError where the driver is missing.
    """
    if address.startswith(("postgresql://", "postgres://")):
        from taskqueue.postgres import PostgresStore

        return await PostgresStore.open(address)
    from taskqueue.sqlite import SQLiteStore

    return await SQLiteStore.open(address)
