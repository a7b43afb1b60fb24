"""Moves a program's clock: the main thread does it, while it waits.

It lets the other threads go on one at a time, in the order of their deadlines, until all of them
wait, too; then it sets the clock to the earliest moment that anyone waits for.  Where that would
be a guess it lets the clock run with real time.
"""

import math
import threading
import time
from _thread import RLock, allocate_lock, get_ident

from examplekit.clock_system import account, has_children, sleep_of

SECOND = 10**9  # nanoseconds, in which everything here is counted
DAY = 86_400 * SECOND  # of virtual time is enough for any program
SLICE = 0.01  # real seconds between two looks around
WIRE, CONNECT = 0.002, 0.5  # real seconds in which our own sockets deliver, and are connected
LOOKS = 5  # at a thread that sleeps without our knowing, until it is left to itself
WORK, WORK_IN_MAIN = SECOND // 5, 2 * SECOND  # processor time that counts
BLOCK = SECOND // 2  # real time that counts when the main thread sleeps without our knowing

_monotonic, _cpu, _join = time.monotonic_ns, time.process_time_ns, threading.Thread.join


class _Wait:
    """A thread that waits until the clock shows `deadline`, or until poll(0) is true."""

    def __init__(self, thread, deadline, poll):
        self.thread, self.deadline, self.poll = thread, deadline, poll
        self.result, self.gate = None, allocate_lock()
        self.gate.acquire()

    def is_over(self, now):
        self.result = self.poll(0)
        return self.result or self.deadline <= now


class Driver:
    """A clock; who makes one is the main thread.  A subclass says in _end(how) how it ends."""

    def __init__(self):
        self.selectors = []  # weak references to those whose `peers` say who may speak to us
        self.addresses = {"", "anyone", "this machine"}  # our own, or nobody else's
        self._active, self._main = True, threading.current_thread()
        self._shown = 0, _monotonic()  # what the clock was set to, and when in real time
        self._origin = None  # when in real time it showed 0; None: it stands still
        self._limit = DAY
        self._driving = False  # is the main thread waiting?
        self._looked = 0, 0  # when in real time it last looked around, and in processor time
        self._before, self._checked = account(), _monotonic()
        self._mutex = RLock()
        self._baton = allocate_lock()  # given back by a thread that begins to wait, or ends
        self._waits, self._running, self._strays, self._ended = [], set(), set(), []

    def now(self) -> float:
        """Seconds since the start."""
        return self.read() / SECOND

    def read(self) -> int:
        """The same in nanoseconds."""
        shown, since = self._shown
        if self._origin is None and self._is_busy(_monotonic() - since):
            self._run_from(since)
        return shown if self._origin is None else shown + _monotonic() - since

    def retire(self):
        """Keep no one from living in real time any more; the clock runs on."""
        self._run_from(self._shown[1])
        self._active = False

    def wait(self, seconds, poll):
        """Wait until poll(0) is true, or for `seconds` (None: for ever); return its last result.

        poll(t) waits at most t real seconds for what it looks for, poll(None) for ever.
        """
        thread = threading.current_thread()
        if not self._active or (seconds == 0 and not self._waits and thread is not self._main):
            return poll(seconds)
        now = self.read()
        deadline = math.inf if seconds is None else now + round(seconds * SECOND)
        if thread is not self._main:
            is_ours = thread in self._running
            return self._park(_Wait(thread, deadline, poll)) if is_ours else poll(seconds)
        self._looked = _monotonic(), _cpu()
        if seconds == 0 and not self._waits:
            result = poll(0)
            self._look()
            return result
        if now > self._shown[0]:
            self._show(now)
        try:
            self._driving = True
            return self._drive(deadline, poll)
        finally:
            self._driving = False
            self._look()
            if seconds != 0:  # to look around again and again counts as computing
                self._show(self._shown[0])
                if _monotonic() - self._checked > BLOCK // 10:
                    self._before, self._checked = account(), _monotonic()

    def thread_starts(self, thread):
        """A thread starts; it runs until it waits for the first time."""
        self._running.add(thread)

    def thread_ends(self, thread):
        """A thread has nothing more to do."""
        self._ended.append(thread)
        self._leave(thread)

    def _leave(self, thread):
        with self._mutex:
            self._running.discard(thread)
            self._strays.discard(thread)
            if self._baton.locked():
                self._baton.release()

    def _park(self, wait):
        """Another thread waits until the main one, which waits too, lets it go on."""
        with self._mutex:
            self._waits.append(wait)
            self._leave(wait.thread)
        while not wait.gate.acquire(timeout=CONNECT):
            with self._mutex:  # is the main thread busy?  Then go on alone, in real time
                now = self.read()
                if wait in self._waits and self._origin is not None and wait.is_over(now):
                    self._resume(wait)
        return wait.result

    def _resume(self, wait):
        self._waits.remove(wait)
        self._running.add(wait.thread)
        wait.gate.release()

    def _let_go(self):
        """Let the next thread go on whose wait is over, if there is one."""
        with self._mutex:
            for wait in sorted(self._waits, key=lambda wait: wait.deadline):
                if wait.is_over(self._shown[0]):
                    self._resume(wait)
                    return True
        return False

    def _settle(self, began):
        """Wait until all threads wait, but for those that turn out to do real work."""
        cpu, looks, seen = _cpu(), 0, None
        while (working := self._running - self._strays) and not self._is_linked():
            self._baton.acquire(timeout=SLICE)
            self._look()
            last, seen = seen, {thread: sleep_of(thread) for thread in working}
            looks = looks + 1 if seen == last and None not in seen.values() else 0
            if looks == LOOKS or _cpu() - cpu > WORK:
                with self._mutex:  # of those that are working still
                    self._strays |= self._running
                    if self._strays:
                        self._run_from(began)
        self._look()
        while self._ended:
            _join(self._ended.pop())

    def _look(self):
        """If a thread has computed and kept the main one from looking, all that it saw is late."""
        before, self._looked = self._looked, (_monotonic(), _cpu())
        if self._looked[1] - before[1] > WORK:
            self._run_from(before[0])
            self._show(self._looked[0] - self._origin)

    def _drive(self, deadline, poll):
        """The main thread waits, and meanwhile makes everything else happen."""
        while True:
            began = _monotonic()
            self._settle(began)
            if self._let_go():
                continue
            work = bool(self._running)  # looked at first: it may end after poll(0)
            if (result := poll(0)) or self._shown[0] >= deadline:
                return result
            goal = min([deadline, *(wait.deadline for wait in tuple(self._waits))])
            wired = self._peers() - {""}
            if work or self._is_linked() or (wired and goal == math.inf):
                result = self._follow(goal, poll, began)
            else:
                result = self._jump(goal, poll, wired, began)
            if result:
                return result

    def _follow(self, goal, poll, began):
        """Let the clock run with real time, as it has done since `began` or before."""
        self._run_from(began)
        result = None
        for wait in True, False:
            now = min(_monotonic() - self._origin, goal)
            self._show(max(self._shown[0], now))
            if wait and now < goal:
                result = poll(min((goal - now) / SECOND, SLICE))
        return result

    def _jump(self, goal, poll, wired, began):
        """Set the clock to `goal`, unless something is on the wire."""
        connecting = "this machine" in wired
        if wired and ((result := poll(CONNECT if connecting else WIRE)) or self._let_go()):
            return result
        if connecting:
            return self._follow(goal, poll, began)
        self._origin = None
        if goal == math.inf:
            self._end("deadlock")
        self._show(goal)
        if goal > self._limit:
            self._end("stopped")
        return None

    def _show(self, ns):
        self._shown = ns, _monotonic()

    def _run_from(self, began):
        if self._origin is None:
            self._origin = began - self._shown[0]

    def _is_busy(self, spent):
        """Has the main thread, in the real time since it waited on the clock, done real work?"""
        if self._driving or spent < BLOCK:
            return False
        if get_ident() != self._main.ident:
            return spent > WORK_IN_MAIN
        computed, slept = (new - old for new, old in zip(account(), self._before, strict=True))
        return computed > WORK_IN_MAIN or slept > BLOCK

    def _peers(self):
        watched = [selector for ref in tuple(self.selectors) if (selector := ref())]
        return {s.peers[fd] for s in watched for fd in tuple(s.get_map() or ())}

    def _is_linked(self):
        """May anything come from outside, but for a client nobody knows of?"""
        return has_children() or not self._peers() <= self.addresses
