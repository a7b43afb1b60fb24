"""A virtual clock for whole programs: where nothing is left to do now, it jumps to the next timer.

The one who runs a program (in a process of its own, in the main thread) does

    clock = install()           # before the program and the libraries it uses are imported
    ...                         # run it; whatever it raises, go on here
    clock.finish()              # its threads end
    ...                         # write down what is to be written
    uninstall()                 # real time again, no guard any more
    if clock.ending in MESSAGES:
        print(MESSAGES[clock.ending], file=sys.stderr, flush=True)
        os._exit(1)             # without waiting for threads that never end

The clock moves only while the main thread waits: in its event loop, in time.sleep(), for a lock
or for a thread.  Then the other threads go on one at a time, in order, until each waits as well,
and the clock jumps to the earliest moment that anyone waits for.  Where that would be a guess (a
child process lives, a socket is connected to another process, a thread computes, or sleeps
without our knowing) it follows real time until that is over.

It needs POSIX: fork, interval timers and waitid, which macOS has since Python 3.13; only Linux
tells a thread that sleeps from one that has no processor, elsewhere time is a little less exact.
A program that uses SIGALRM itself follows real time, without the guard against endless loops.
"""

import contextlib
import gc
import math
import os
import signal
import sys
import threading
import time
from _thread import RLock, allocate_lock, get_ident
from pathlib import Path

from examplekit.clock_standins import standins

MESSAGES = {
    "deadlock": "deadlock: nothing can ever happen",
    "stopped": "stopped: the program does not end",
}
SECOND = 10**9  # nanoseconds, in which everything here is counted
DAY = 86_400 * SECOND  # of virtual time is enough for any program
HINT, MERCY = 0.2, 2.0  # real seconds left to come to where it waits, and then to clean up
SLICE = 0.01  # real seconds between two looks around
WIRE, CONNECT = 0.002, 0.5  # real seconds in which our own sockets deliver, and are connected
LOOKS = 5  # at a thread that sleeps without our knowing, until it is left to itself
WORK, WORK_IN_MAIN = SECOND // 5, 2 * SECOND  # processor time that counts
BLOCK = SECOND // 2  # real time that counts when the main thread sleeps without our knowing

_monotonic, _cpu, _join = time.monotonic_ns, time.process_time_ns, threading.Thread.join


def _account():
    """How long this thread has computed and how long, since some moment, it has slept."""
    try:
        computed, queued, _ = map(int, Path("/proc/thread-self/schedstat").read_bytes().split())
    except OSError:  # not Linux
        computed, queued = _cpu(), 0
    return computed, _monotonic() - computed - queued


def _sleep_of(thread):
    """Something that stays the same for as long as a thread sleeps; None: it does not."""
    if thread.native_id is None:  # it is about to start
        return None
    try:
        status = Path(f"/proc/self/task/{thread.native_id}/status").read_text()
    except OSError:  # not Linux: let us assume that it sleeps
        return ""
    return status[status.find("voluntary_ctxt_switches") :] if "\nState:\tS" in status else None


def _has_children():
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


class _Wait:
    """A thread that waits until the clock shows `deadline`, or until poll(0) is true."""

    def __init__(self, thread, deadline, poll):
        self.thread, self.deadline, self.poll = thread, deadline, poll
        self.result, self.gate = None, allocate_lock()
        self.gate.acquire()

    def is_over(self, now):
        self.result = self.poll(0)
        return self.result or self.deadline <= now


class Clock:
    """Seconds since the start, and how the program ended: "exit", "deadlock" or "stopped".

    A deadlock, and an endless loop, raise SystemExit(1) in the main thread after `ending` is set.
    A program that goes on all the same is ended by force two seconds later: `last_act()` is
    called (replace it to save something), the message is printed, the process ends with status 1.
    """

    def __init__(self):
        self.ending, self.last_act = "exit", lambda: None
        self.selectors = []  # weak references to those whose `peers` say who may speak to us
        self.addresses = {"", "anyone", "this machine"}  # our own, or nobody else's
        self._active, self._main = True, threading.current_thread()
        self._shown = 0, _monotonic()  # what the clock was set to, and when in real time
        self._origin = None  # when in real time it showed 0; None: it stands still
        self._driving = False  # is the main thread waiting?
        self._before, self._checked = _account(), _monotonic()
        self._limit, self._overdue = DAY, False
        self._mutex = RLock()
        self._baton = allocate_lock()  # given back by a thread that begins to wait, or ends
        self._waits, self._running, self._strays, self._ended = [], set(), set(), []

    def now(self) -> float:
        """Seconds since install(), of virtual or of real time."""
        return self.read() / SECOND

    def read(self) -> int:
        """The same in nanoseconds."""
        shown, since = self._shown
        if self._origin is None and self._is_busy(_monotonic() - since):
            self._run_from(since)
        return shown if self._origin is None else shown + _monotonic() - since

    def finish(self) -> None:
        """Wait for the threads that are no daemons, as the interpreter will.  Raises nothing.

        What a program that was ended leaves behind is collected: it may have a last word.
        """
        with contextlib.suppress(BaseException):
            for end_pool in reversed(threading._threading_atexits):
                end_pool()
            for thread in threading.enumerate():
                if not thread.daemon and thread is not self._main:
                    thread.join()
            if self.ending in MESSAGES:
                gc.collect()

    def retire(self):
        """Keep no one from living in real time any more; the clock runs on."""
        self._run_from(self._shown[1])
        self._active = False

    def wait(self, seconds, poll):
        """Wait until poll(0) is true, or for `seconds` (None: for ever); return its last result.

        poll(t) waits at most t real seconds for what it looks for, poll(None) for ever.
        """
        is_main = get_ident() == self._main.ident
        if is_main and self._overdue:
            self._end("stopped")
        if not self._active or (seconds == 0 and not self._waits):
            return poll(seconds)
        thread, now = threading.current_thread(), self.read()
        deadline = math.inf if seconds is None else now + round(seconds * SECOND)
        if not is_main:
            is_ours = thread in self._running
            return self._park(_Wait(thread, deadline, poll)) if is_ours else poll(seconds)
        if now > self._shown[0]:
            self._show(now)
        try:
            self._driving = True
            return self._drive(deadline, poll)
        finally:
            self._driving = False
            if seconds != 0:  # to look around again and again counts as computing
                self._show(self._shown[0])
                if _monotonic() - self._checked > BLOCK // 10:
                    self._before, self._checked = _account(), _monotonic()

    def start(self, thread):
        """A thread starts; it runs until it waits for the first time."""
        self._running.add(thread)

    def end(self, thread):
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
            last, seen = seen, {thread: _sleep_of(thread) for thread in working}
            looks = looks + 1 if seen == last and None not in seen.values() else 0
            if looks == LOOKS or _cpu() - cpu > WORK:
                with self._mutex:  # of those that are working still
                    self._strays |= self._running
                    if self._strays:
                        self._run_from(began)
        while self._ended:
            _join(self._ended.pop())

    def _drive(self, deadline, poll):
        """The main thread waits, and meanwhile makes everything else happen."""
        while True:
            began = _monotonic()
            self._settle(began)
            if self._let_go():
                continue
            if (result := poll(0)) or self._shown[0] >= deadline:
                return result
            goal = min([deadline, *(wait.deadline for wait in tuple(self._waits))])
            wired = self._peers() - {""}
            if self._strays or self._is_linked() or (wired and goal == math.inf):
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
        computed, slept = (new - old for new, old in zip(_account(), self._before, strict=True))
        return computed > WORK_IN_MAIN or slept > BLOCK

    def _peers(self):
        watched = [selector for ref in tuple(self.selectors) if (selector := ref())]
        return {s.peers[fd] for s in watched for fd in tuple(s.get_map() or ())}

    def _is_linked(self):
        """May anything come from outside, but for a client nobody knows of?"""
        alarm = signal.getsignal(signal.SIGALRM) != self.on_alarm
        return alarm or _has_children() or not self._peers() <= self.addresses

    def _end(self, how):
        if self.ending == "exit":
            self.ending, self._overdue = how, False
            signal.setitimer(signal.ITIMER_REAL, MERCY, MERCY)
        self._limit = self._shown[0] + DAY
        raise SystemExit(1)

    def on_alarm(self, *_):
        """The program has had its time: end it where it waits, or where it is, or by force."""
        if self.ending == "exit":
            if self._overdue:
                self._end("stopped")
            self._overdue = True
            signal.setitimer(signal.ITIMER_REAL, HINT)
            return
        for act in self.last_act, sys.stdout.flush, sys.stderr.flush:
            with contextlib.suppress(BaseException):
                act()
        os.write(2, f"{MESSAGES[self.ending]}\n".encode())
        os._exit(1)


class _RealClock(Clock):
    """Leaves time alone: it only ends the wait for nothing."""

    def __init__(self):
        super().__init__()
        self._run_from(_monotonic())

    def wait(self, seconds, poll):
        if seconds is not None or get_ident() != self._main.ident:
            return poll(seconds)
        while not (result := poll(CONNECT)):
            others = [f for t, f in sys._current_frames().items() if t != self._main.ident]
            idle = all(frame.f_code.co_name == "_worker" for frame in others)  # of a thread pool
            if idle and not (self._is_linked() or self._peers() - {""}):
                self._end("deadlock")
        return result


_undo = contextlib.ExitStack()


def install(*, real: bool = False, patience: float = 10.0) -> Clock:
    """Put the program that follows on a new clock and guard it against never ending.

    With `real`, time is left alone and only the guards watch.  `patience` is how many real
    seconds it may take in all.
    """
    clock = _RealClock() if real else Clock()
    for owner, name, value in standins(clock):
        if not real or name == "DefaultSelector":
            _undo.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, value)
    _undo.callback(signal.signal, signal.SIGALRM, signal.signal(signal.SIGALRM, clock.on_alarm))
    signal.setitimer(signal.ITIMER_REAL, patience)
    _undo.callback(signal.setitimer, signal.ITIMER_REAL, 0)
    _undo.callback(clock.retire)
    return clock


def uninstall() -> None:
    """Undo install(); forked children do it by themselves."""
    _undo.close()


os.register_at_fork(after_in_child=uninstall)
