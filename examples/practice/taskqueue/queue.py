"""The queue as a program sees it."""

import asyncio
from collections.abc import Iterable
from typing import Any

from taskqueue.jobs import DeadJob, NewJob, Stats
from taskqueue.store import Store


class TaskQueue:
    """Accepts jobs and answers for them; `Workers` do them.

    A job is accepted when `submit` has returned.  If it raised or was
    cancelled, nobody knows: submit again with the same key.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._news = asyncio.Event()

    async def __aenter__(self) -> "TaskQueue":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.store.close()

    async def submit(
        self, kind: str, payload: Any = None, **options: Any
    ) -> str:
        """Accept a job and return its key.

        The options are those of NewJob: priority, delay, attempts, key.
        Raises InvalidJob, and StoreError.
        """
        [key] = await self.submit_many([NewJob(kind, payload, **options)])
        return key

    async def submit_many(self, jobs: Iterable[NewJob]) -> list[str]:
        """Accept all the jobs at once, or none; return their keys."""
        jobs = list(jobs)
        if jobs:
            await self.store.add(jobs)
            self.announce()
        return [job.key for job in jobs]

    async def stats(self) -> Stats:
        """How many jobs are in each state."""
        return await self.store.stats()

    async def dead(self, limit: int = 100) -> list[DeadJob]:
        """The jobs given up, the oldest first."""
        return await self.store.dead(limit)

    async def revive(self, key: str) -> bool:
        """Let a dead job begin anew; False where no dead job has the key."""
        revived = await self.store.revive(key)
        self.announce()
        return revived

    @property
    def news(self) -> asyncio.Event:
        """Will be set at the next change.  Take it before you look."""
        return self._news

    def announce(self) -> None:
        """Wake all who wait for news."""
        self._news.set()
        self._news = asyncio.Event()
