"""Hypothesis does anything in any order, beside a model of a few lines.

The model knows no tasks: lists, a dict and the rules.  After each step the
cache must have answered whom the model has answered, with the same values,
and must count the same.  Time is a number that the test moves.
"""

import asyncio
import itertools

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from ttlcache import Cache, LoadCancelled

KEYS = st.sampled_from("abc")
INDEX = st.integers(0, 100)  # one of those there are: modulo their number
SIZE, TTL = 2, 10


class Failed(Exception):
    """The load of that number failed."""


class CacheMachine(RuleBasedStateMachine):
    @initialize()
    def open(self):
        self.loop = asyncio.new_event_loop()
        self.now, self.numbers = 0, itertools.count(1)
        # What the cache has done: loads by number, callers in order.
        self.futures, self.callers = {}, []
        # What the model has: keys in order of use with (value, expires);
        # the load to join, by key; all loads with those who wait for them.
        self.kept, self.current, self.loads = {}, {}, {}
        self.expected = []  # for each caller a value, an error or None
        self.counts = dict.fromkeys(
            ("hits", "joined", "loads", "failures", "expired", "evicted"), 0
        )
        self.cache = Cache(
            self.load,
            size=SIZE,
            ttl=TTL,
            timeout=None,
            clock=lambda: self.now,
        )
        self.run(self.cache.__aenter__())

    async def load(self, key):
        number = next(self.numbers)
        self.futures[number] = self.loop.create_future()
        return await self.futures[number]

    def run(self, coroutine=None):
        """Let the cache do all that it can do now."""

        async def settled():
            if coroutine:
                await coroutine
            for _ in range(6):
                await asyncio.sleep(0)

        self.loop.run_until_complete(settled())

    def drop_expired(self):
        old = [k for k, (_, end) in self.kept.items() if end <= self.now]
        for key in old:
            del self.kept[key]
        self.counts["expired"] += len(old)

    @rule(key=KEYS)
    def get(self, key):
        self.callers.append(self.loop.create_task(self.cache.get(key)))
        caller = len(self.expected)
        self.expected.append(None)
        if key in self.kept and self.kept[key][1] <= self.now:
            del self.kept[key]
            self.counts["expired"] += 1
        if key in self.kept:
            self.kept[key] = self.kept.pop(key)  # the last used
            self.expected[caller] = self.kept[key][0]
            self.counts["hits"] += 1
        elif key in self.current:
            self.loads[self.current[key]][1].append(caller)
            self.counts["joined"] += 1
        else:
            self.counts["loads"] += 1
            number = self.counts["loads"]
            self.current[key] = number
            self.loads[number] = (key, [caller])
        self.run()

    def end(self, index):
        """One of the running loads ends: its number, key, who waits."""
        number = sorted(self.loads)[index % len(self.loads)]
        key, waiting = self.loads.pop(number)
        wanted = self.current.get(key) == number
        if wanted:
            del self.current[key]
        return number, key, waiting, wanted

    @precondition(lambda self: self.loads)
    @rule(index=INDEX)
    def succeed(self, index):
        number, key, waiting, wanted = self.end(index)
        for caller in waiting:
            self.expected[caller] = number
        if wanted:
            if len(self.kept) == SIZE:
                self.drop_expired()
            if len(self.kept) == SIZE:
                del self.kept[next(iter(self.kept))]
                self.counts["evicted"] += 1
            self.kept[key] = (number, self.now + TTL)
        self.futures[number].set_result(number)
        self.run()

    @precondition(lambda self: self.loads)
    @rule(index=INDEX, cancelled=st.booleans())
    def fail(self, index, cancelled):
        number, key, waiting, _ = self.end(index)
        self.counts["failures"] += 1
        if cancelled:
            error = LoadCancelled(f"the load of {key!r} was cancelled")
            self.futures[number].cancel()
        else:
            error = Failed(number)
            self.futures[number].set_exception(error)
        for caller in waiting:
            self.expected[caller] = repr(error)
        self.run()

    @precondition(lambda self: any(w for _, w in self.loads.values()))
    @rule(index=INDEX)
    def cancel(self, index):
        """A caller who waits leaves; the load goes on."""
        waiting = sorted(c for _, w in self.loads.values() for c in w)
        caller = waiting[index % len(waiting)]
        for _, callers in self.loads.values():
            if caller in callers:
                callers.remove(caller)
        self.expected[caller] = "CancelledError()"
        self.callers[caller].cancel()
        self.run()

    @rule(key=KEYS)
    def refresh(self, key):
        """A load that runs is disowned, and another begins beside it."""
        self.forget(key, "key")
        self.get(key)

    @rule(keys=st.lists(KEYS, min_size=1, max_size=6))
    def get_and_succeed(self, keys):
        """The same as other rules, in one step: the cache fills sooner."""
        for key in keys:
            self.get(key)
            if key in self.current:
                self.succeed(sorted(self.loads).index(self.current[key]))
            self.same_answers()

    @rule(seconds=st.sampled_from([1, 2, TTL // 2, TTL]))
    def time_passes(self, seconds):
        self.now += seconds

    @rule(key=KEYS, what=st.sampled_from(["key", "key", "all", "old"]))
    def forget(self, key, what):
        if what == "key":
            known = key in self.kept or key in self.current
            self.kept.pop(key, None)
            self.current.pop(key, None)
            assert self.cache.invalidate(key) == known
        elif what == "all":
            self.kept.clear()
            self.current.clear()
            self.cache.clear()
        else:
            before = self.counts["expired"]
            self.drop_expired()
            assert self.cache.sweep() == self.counts["expired"] - before

    @invariant()
    def same_answers(self):
        found = [self.told(caller) for caller in self.callers]
        assert found == self.expected

    @invariant()
    def same_counts(self):
        found = self.cache.stats()
        assert {name: getattr(found, name) for name in self.counts} == (
            self.counts
        )
        assert (found.size, found.loading) == (
            len(self.kept),
            len(self.loads),
        )
        assert found.size <= SIZE
        assert set(self.futures) == set(range(1, found.loads + 1))

    @staticmethod
    def told(caller):
        """A value, an error as text, or None while there is neither."""
        if not caller.done():
            return None
        if caller.cancelled():
            return "CancelledError()"
        error = caller.exception()
        return caller.result() if error is None else repr(error)

    def teardown(self):
        try:
            self.run(self.cache.close())
            assert all(caller.done() for caller in self.callers)
            assert not asyncio.all_tasks(self.loop)
            for caller in self.callers:
                self.told(caller)
        finally:
            self.loop.close()


CacheMachine.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=30,
    derandomize=True,
    deadline=None,
    database=None,
)
test_cache_is_the_model = CacheMachine.TestCase
