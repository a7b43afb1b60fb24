"""A cache whose values come from an async function: one load per key.

    async with Cache(load_price, size=1_000, ttl=60) as prices:
        price = await prices.get("tea")

It belongs to one event loop and is not thread-safe.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class CacheClosed(RuntimeError):
    """The cache was closed before there was an answer."""


class LoadCancelled(RuntimeError):
    """Somebody cancelled the load, but not the one who waits for it."""


@dataclass(frozen=True)
class Stats:
    """What has happened since the cache was made.

    Each `get` is a hit, joined, or begins one of the loads.
    """

    hits: int  # answered from memory
    joined: int  # waited for a load that another `get` had begun
    loads: int  # calls of the load function
    failures: int  # loads that raised, took too long or were cancelled
    expired: int  # entries removed because of their age
    evicted: int  # entries removed for want of room
    size: int  # entries now
    loading: int  # loads running now


class _Entry(NamedTuple, Generic[V]):
    value: V
    expires: float


class Cache(Generic[K, V]):
    """Keeps what `load(key)` returned for `ttl` seconds, `size` keys at most.

    `timeout` is how many seconds one load may take (None: any time), and
    `sweep_every` how often entries that nobody asks for are looked through.
    `clock` returns seconds and never goes back; time to live goes by it.

    Raises TypeError or ValueError for arguments that make no sense.
    """

    def __init__(
        self,
        load: Callable[[K], Awaitable[V]],
        *,
        size: int,
        ttl: float,
        timeout: float | None = 10,
        sweep_every: float = 60,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not callable(load):
            raise TypeError(f"load must be an async function, not {load!r}")
        if not isinstance(size, int) or isinstance(size, bool):
            raise TypeError(f"size must be a whole number, not {size!r}")
        _above_zero("size", size)
        _above_zero("ttl", ttl)
        _above_zero("sweep_every", sweep_every)
        if timeout is not None:
            _above_zero("timeout", timeout)
        self._load, self._clock = load, clock
        self._size, self._ttl = size, ttl
        self._timeout, self._sweep_every = timeout, sweep_every
        self._entries: OrderedDict[K, _Entry[V]] = OrderedDict()  # by use
        self._ages: OrderedDict[K, None] = OrderedDict()  # by load
        self._loads: dict[K, asyncio.Task[V]] = {}  # those to join
        self._running: set[asyncio.Task[V]] = set()  # and the disowned
        self._sweeper: asyncio.Task[None] | None = None
        self._closed = False
        self._hits = self._joined = self._begun = self._failures = 0
        self._expired = self._evicted = 0

    async def __aenter__(self) -> "Cache[K, V]":
        if self._sweeper or self._closed:
            raise RuntimeError("a cache is opened only once; make a new one")
        self._sweeper = asyncio.create_task(self._sweep(), name="sweeper")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def get(self, key: K) -> V:
        """The value of a key: from memory, or from a load shared by all.

        Cancelling the caller leaves the load alone.  Raises what the load
        raised (a failure is not kept), TimeoutError, LoadCancelled,
        CacheClosed, or RuntimeError if the cache is not open.
        """
        entry = self._entries.get(key)
        if entry is not None:
            if self._clock() < entry.expires:
                self._entries.move_to_end(key)
                self._hits += 1
                return entry.value
            self._drop(key)
            self._expired += 1
        task = self._loads.get(key)
        if task is None:
            task = self._begin(key)
        elif task is asyncio.current_task():
            raise RuntimeError(f"the load of {key!r} waits for itself")
        else:
            self._joined += 1
        await asyncio.wait([task])
        if not task.cancelled():
            return task.result()
        if self._closed:
            raise CacheClosed("the cache was closed during the load")
        raise LoadCancelled(f"the load of {key!r} was cancelled")

    def invalidate(self, key: K) -> bool:
        """Forget a key.  A load that runs will not be kept, nor joined.

        Returns whether there was anything to forget.
        """
        disowned = self._loads.pop(key, None)
        return self._drop(key) or disowned is not None

    def clear(self) -> None:
        """Forget all keys, as `invalidate` does."""
        self._loads.clear()
        self._entries.clear()
        self._ages.clear()

    def sweep(self, most: int = 1000) -> int:
        """Remove expired entries, `most` at most; return how many."""
        now, count = self._clock(), 0
        while count < most and self._ages:
            oldest = next(iter(self._ages))
            if now < self._entries[oldest].expires:
                break
            self._drop(oldest)
            count += 1
        self._expired += count
        return count

    def stats(self) -> Stats:
        return Stats(
            hits=self._hits,
            joined=self._joined,
            loads=self._begun,
            failures=self._failures,
            expired=self._expired,
            evicted=self._evicted,
            size=len(self._entries),
            loading=len(self._running),
        )

    async def close(self) -> None:
        """Cancel the loads and wait until the last of them has ended.

        Those who wait for them get CacheClosed.  If this is cancelled
        itself, everything has been told to stop; call it again to wait.
        A load that closes its own cache goes on to its end.
        """
        # Nobody can wait for himself.
        tasks = [t for t in self._running if t is not asyncio.current_task()]
        if self._sweeper:
            tasks.append(self._sweeper)
        if not self._closed:
            self._closed = True
            self.clear()
            for task in tasks:
                task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _begin(self, key: K) -> asyncio.Task[V]:
        if self._closed:
            raise CacheClosed("the cache is closed")
        if not self._sweeper:
            raise RuntimeError("open the cache with `async with` first")
        self._begun += 1
        task = asyncio.create_task(self._fetch(key), name=f"load {key}")
        self._loads[key] = task
        self._running.add(task)
        # Not a `finally` in the task: one that is cancelled before its
        # first step runs no line of its own, and its key would hang.
        task.add_done_callback(partial(self._finish, key))
        return task

    async def _fetch(self, key: K) -> V:
        limit = asyncio.timeout(self._timeout)
        try:
            async with limit:
                return await self._load(key)
        except TimeoutError:
            if not limit.expired():
                raise
            text = f"no answer for {key!r} in {self._timeout} s"
            raise TimeoutError(text) from None

    def _finish(self, key: K, task: asyncio.Task[V]) -> None:
        self._running.discard(task)
        wanted = self._loads.get(key) is task
        if wanted:
            del self._loads[key]
        if task.cancelled() or task.exception() is not None:
            self._failures += 1
        elif wanted:
            self._keep(key, task.result())

    def _keep(self, key: K, value: V) -> None:
        if len(self._entries) >= self._size:
            self.sweep()  # the expired go first
        if len(self._entries) >= self._size:
            self._drop(next(iter(self._entries)))
            self._evicted += 1
        self._entries[key] = _Entry(value, self._clock() + self._ttl)
        self._ages[key] = None

    def _drop(self, key: K) -> bool:
        if key not in self._entries:
            return False
        del self._entries[key], self._ages[key]
        return True

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(self._sweep_every)
            while self.sweep():
                await asyncio.sleep(0)


def _above_zero(name: str, value: float) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number, not {value!r}")
    if not value > 0:
        raise ValueError(f"{name} must be above zero, not {value!r}")
