"""Those who do the jobs."""

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from taskqueue.jobs import LONGEST_DELAY, Job, new_key
from taskqueue.queue import TaskQueue
from taskqueue.store import State, StoreError

log = logging.getLogger(__name__)

SOONEST = 0.02  # seconds to the next look: a due job may be locked

Handler = Callable[[Job], Awaitable[object]]


class Reject(Exception):
    """Raised by a handler: no other attempt will help, the job is dead."""


def backoff(attempt: int) -> float:
    """Seconds before the next attempt: up to 1, 2, 4, … 60, at random."""
    return random.uniform(0.0, min(60.0, 2.0 ** (attempt - 1)))


def storable(error: BaseException, kind: str = "") -> str:
    """An error's text, not too long and such that every store takes it."""
    try:
        text = str(error)
    except Exception:  # it comes from other people's code
        text = "(an error without a text)"
    text = (kind + text)[:2000].replace("\0", "?")
    return text.encode("utf-8", "replace").decode()


@dataclass(slots=True)
class Run:
    """A handler at work; `why` says who has cut it short, if anybody."""

    limit: asyncio.Timeout
    why: str = ""

    def cut(self, why: str) -> None:
        self.why = why
        with suppress(RuntimeError):  # it has ended by itself just now
            self.limit.reschedule(0.0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a job, in the words of `Store.settle`."""

    name: str
    state: State
    delay: float = 0.0
    error: str | None = None
    counted: bool = True


class Workers:
    """Runs handlers, `count` at a time, for the kinds of jobs they name.

    All times are in seconds.  `lease`: a job whose worker shows no life
    for so long is given to another.  `limit`: how long an attempt may
    take, None for any time.  `grace`: how long attempts may go on after
    a stop.  `pause(attempt)`: how long to wait after a failed attempt.
    `poll`: how often an idle worker looks for jobs of other processes.
    `watch(event, job)` hears of "done", "retry", "dead", "released" and
    "lost", once the store has confirmed it; what comes of a job while
    `run` is being cancelled it may not hear.  An error in `watch` or
    `pause` is logged, and the work goes on.
    """

    def __init__(
        self,
        queue: TaskQueue,
        handlers: Mapping[str, Handler],
        *,
        count: int = 4,
        lease: float = 30.0,
        limit: float | None = None,
        grace: float = 10.0,
        poll: float = 1.0,
        pause: Callable[[int], float] = backoff,
        watch: Callable[[str, Job], object] = lambda event, job: None,
    ) -> None:
        if not handlers:
            raise ValueError("there are no handlers")
        numbers = [count, lease, poll, 1.0 if limit is None else limit]
        if not all(number > 0 for number in numbers) or not grace >= 0:
            raise ValueError(
                "count, lease, limit and poll must be positive,"
                " grace not negative"
            )
        self.counts: Counter[str] = Counter()  # events since the start
        self._queue, self._store = queue, queue.store
        self._handlers, self._kinds = handlers, list(handlers)
        self._count, self._lease, self._limit = count, lease, limit
        self._grace, self._poll, self._pause = grace, poll, pause
        self._watch = watch
        self._runs: dict[str, Run] = {}
        self._stopping = asyncio.Event()
        self._last_call: asyncio.TimerHandle | None = None
        self._draining = False
        self._runner: asyncio.Task[Any] | None = None
        self._before = 0  # cancellations of that task before `run`

    async def run(self, *, drain: bool = False) -> None:
        """Work until `stop`, or, with `drain`, until no job is left.

        Where this is cancelled, the jobs at work go back to the queue.
        """
        self._draining = drain
        self._runner = asyncio.current_task()
        self._before = self._runner.cancelling()
        async with asyncio.TaskGroup() as group:
            heart = group.create_task(self._beat(), name="heart")
            try:
                async with asyncio.TaskGroup() as workers:
                    for number in range(1, self._count + 1):
                        name = f"worker {number}"
                        workers.create_task(self._work(), name=name)
            finally:
                heart.cancel()
                if self._last_call is not None:
                    self._last_call.cancel()

    def stop(self) -> None:
        """Take no more jobs; asked twice, give those at work no grace."""
        if self._stopping.is_set():
            self._cut_all()
            return
        self._stopping.set()
        self._queue.announce()
        loop = asyncio.get_running_loop()
        self._last_call = loop.call_later(self._grace, self._cut_all)

    def _cut_all(self) -> None:
        for run in self._runs.values():
            run.cut("stop")

    def _cancelled(self) -> bool:
        """Whether `run` is being cancelled, or a task of it has failed."""
        return self._runner.cancelling() > self._before

    async def _work(self) -> None:
        while not (self._stopping.is_set() or self._cancelled()):
            news, idle = self._queue.news, self._poll
            try:
                job = await self._claim()
                if job is not None:
                    await self._process(job)
                    continue
                due = await self._store.next_due(self._kinds)
                if due is None and self._draining:
                    return
                if due is not None:
                    idle = min(max(due, SOONEST), self._poll)
            except StoreError as error:
                log.warning("the store: %s", error)
            with suppress(TimeoutError):
                async with asyncio.timeout(idle):
                    await news.wait()

    async def _claim(self) -> Job | None:
        token, clock = new_key(), asyncio.get_running_loop().time
        lease_ends = clock() + self._lease
        try:
            job = await self._store.claim(self._kinds, self._lease, token)
        except (asyncio.CancelledError, StoreError):
            # The statement may have been carried out all the same.
            await self._put_back(token)
            raise
        if job and (self._stopping.is_set() or clock() >= lease_ends):
            # So late an answer may be about a job that another has done.
            await self._put_back(token)
            return None
        return job

    async def _process(self, job: Job) -> None:
        run = self._runs[job.token] = Run(asyncio.timeout(self._limit))
        try:
            outcome = await self._attempt(job, run)
            await self._shake_off()
            if outcome is not None:
                await self._settle(job, outcome)
        except asyncio.CancelledError:
            # Where the job is settled its token is void: nothing happens.
            await self._put_back(job.token)
            raise
        finally:
            del self._runs[job.token]

    async def _put_back(self, token: str) -> None:
        with suppress(StoreError):  # then the lease will end by itself
            await self._store.settle(token, "waiting", counted=False)

    async def _attempt(self, job: Job, run: Run) -> Outcome | None:
        """Let the handler have its try; None where the job is not ours."""
        if job.attempt > job.attempts:
            return Outcome("dead", "dead", error="its worker vanished")
        try:
            async with run.limit:
                await self._handlers[job.kind](job)
        except Reject as error:
            return Outcome("dead", "dead", error=storable(error))
        except (Exception, SystemExit, asyncio.CancelledError) as error:
            if self._cancelled():  # whatever the handler has made of it
                raise asyncio.CancelledError from error
            if run.why == "lost":
                self._report("lost", job)
                return None
            if run.why == "stop" and run.limit.expired():
                return Outcome("released", "waiting", counted=False)
            log.info("%s failed", job.key, exc_info=error)
            text = storable(error, f"{type(error).__name__}: ")
            if job.attempt >= job.attempts:
                return Outcome("dead", "dead", error=text)
            pause = self._pause_after(job.attempt)
            return Outcome("retry", "waiting", pause, text)
        return Outcome("done", "done")

    async def _shake_off(self) -> None:
        """Undo a cancellation that a handler asked for its own task."""
        task = asyncio.current_task()
        if task.cancelling() and not self._cancelled():
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)  # it may not have come yet
            while task.uncancel():
                pass

    def _pause_after(self, attempt: int) -> float:
        """What `pause` says, or `backoff` where that makes no sense."""
        try:
            seconds = float(self._pause(attempt))
            if 0 <= seconds <= LONGEST_DELAY:
                return seconds
            log.error("pause(%d) returned %r", attempt, seconds)
        except Exception:
            log.exception("pause(%d) failed", attempt)
        return backoff(attempt)

    async def _settle(self, job: Job, outcome: Outcome) -> None:
        options: dict[str, Any] = {
            "delay": outcome.delay,
            "error": outcome.error,
            "counted": outcome.counted,
        }
        write = self._store.settle
        while True:
            try:
                held = await write(job.token, outcome.state, **options)
                break
            except asyncio.CancelledError:
                # Written or not?  To write it twice does no harm.
                with suppress(StoreError):
                    await write(job.token, outcome.state, **options)
                raise
            except StoreError as error:
                log.warning("%s is %s, but %s", job.key, outcome.name, error)
                if self._stopping.is_set():
                    return
                await asyncio.sleep(self._poll)
        self._report(outcome.name if held else "lost", job)
        if self._draining or outcome.state == "waiting":
            self._queue.announce()

    def _report(self, event: str, job: Job) -> None:
        self.counts[event] += 1
        try:
            self._watch(event, job)
        except Exception:
            log.exception("watch failed at %s %s", event, job.key)

    async def _beat(self) -> None:
        """Renew the leases of the jobs at work; let go of the lost."""
        while True:
            await asyncio.sleep(self._lease / 3)
            if not (tokens := list(self._runs)):
                continue
            try:
                held = await self._store.extend(tokens, self._lease)
            except StoreError as error:
                log.warning("the leases were not renewed: %s", error)
                continue
            for token in {*tokens} - held:
                if token in self._runs:
                    self._runs[token].cut("lost")
