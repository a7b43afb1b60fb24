"""A virtual clock for whole programs: where nothing is left to do now, it jumps to the next timer.

The one who runs a program (in a process of its own, in the main thread) does

    clock = install()           # before the program and the libraries it uses are imported
    ...                         # run it; whatever it raises, go on here
    clock.finish()              # its threads end
    uninstall()                 # real time again, no guard any more
    ...                         # write down what is to be written
    if clock.ending in MESSAGES:
        print(MESSAGES[clock.ending], file=sys.stderr, flush=True)
        os._exit(1)             # without waiting for threads that never end

The clock moves only while the main thread waits: in its event loop, in time.sleep(), for a lock
or for a thread.  Then the other threads go on one at a time, in order, until each waits as well,
and the clock jumps to the earliest moment that anyone waits for.  Where that would be a guess (a
child process lives, a socket is connected to another process, a thread computes, or waits for
something unknown) it follows real time until that is over.

It needs POSIX: fork, interval timers and waitid, which macOS has since Python 3.13.  A program
that uses SIGALRM itself follows real time, without the guard against endless loops.
"""

import contextlib
import gc
import math
import os
import signal
import sys
import threading
import time
import weakref
from _thread import RLock, allocate_lock, get_ident
from pathlib import Path

from examplekit.clock_standins import standins

MESSAGES = {
    "deadlock": "deadlock: nothing can ever happen",
    "stopped": "stopped: the program does not end",
}
SECOND = 10**9  # nanoseconds, in which everything here is counted
DAY = 86_400 * SECOND  # of virtual time is enough for any program
HINT = 0.2  # real seconds in which an endless program may come to a place where it waits
MERCY = 2.0  # real seconds to go on after the end
SLICE = 0.01  # real seconds between two looks around
LOOKS = 5  # at a thread that sleeps without our knowing, until it is left to itself
WIRE = 0.002  # real seconds in which a socket of our own has delivered
CONNECT = 0.5  # the same for a connection to be made
BLOCKED = SECOND // 2  # real time until the main thread's sleeping without our knowing counts
COMPUTING = 2 * SECOND  # processor time until its computing counts
WORKING = SECOND // 2  # the same for another thread
BRIEFLY = SECOND // 20  # the same while the main thread could go on

_monotonic, _cpu, _join = time.monotonic_ns, time.process_time_ns, threading.Thread.join


class _Account:
    """How long, in nanoseconds, this thread has computed and how long it has slept."""

    def __init__(self):
        try:
            self._file = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        except OSError:  # not Linux: its sleeping stays unknown
            self._file = None

    def read(self):
        if self._file is None:
            return time.thread_time_ns(), 0
        computed, queued, _ = map(int, os.pread(self._file, 99, 0).split())
        return computed, _monotonic() - computed - queued


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

    def __init__(self, real=False):
        self.ending = "exit"
        self.last_act = lambda: None
        self.addresses = {"", "anyone", "this machine"}  # our own, or nobody else's
        self.active, self._real, self._main = True, real, get_ident()
        self._shown = 0, _monotonic()  # what the clock was set to, and when in real time
        self._origin = _monotonic() if real else None  # when it showed 0; None: it stands still
        self._driving, self._account = False, _Account()  # of the main thread's doings
        self._before = self._account.read()  # when it last waited on the clock
        self._limit, self._overdue, self._process = DAY, False, os.getpid()
        self._mutex = RLock()
        self._baton = allocate_lock()  # given back by a thread that begins to wait, or ends
        self._waits, self._running, self._strays, self._ended = [], set(), set(), []
        self._selectors = []

    def now(self) -> float:
        """Seconds since install(), of virtual or of real time."""
        return self.read() / SECOND

    def read(self) -> int:
        """The same in nanoseconds."""
        shown, since = self._shown
        if self.active and self._origin is None and self._is_busy(_monotonic() - since):
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
                if not thread.daemon and thread is not threading.main_thread():
                    thread.join()
            if self.ending in MESSAGES:
                gc.collect()

    def wait(self, seconds, poll):
        """Wait until poll(0) is true, or for `seconds` (None: for ever); return its last result.

        poll(t) waits at most t real seconds for what it looks for, poll(None) for ever.
        """
        is_main = get_ident() == self._main
        if is_main and self._overdue:
            self._end("stopped")
        if not self.active or (seconds == 0 and not self._waits):
            return poll(seconds)
        thread = threading.current_thread()
        if self._real:
            return (is_main and seconds is None and self._wait_for_real(poll)) or poll(seconds)
        if not is_main and thread not in self._running:
            return poll(seconds)
        now = self.read()
        deadline = math.inf if seconds is None else now + round(seconds * SECOND)
        if not is_main:
            return self._park(thread, deadline, poll)
        if now > self._shown[0]:
            self._show(now)
        try:
            self._driving = True
            return self._drive(deadline, poll)
        finally:
            self._driving = False
            if seconds != 0:  # to look around again and again counts as computing
                self._show(self._shown[0])
                self._before = self._account.read()

    def start(self, thread, start):
        """Start a thread; it runs until it waits for the first time."""
        self._running.add(thread)
        try:
            start()
        except BaseException:
            self._leave(thread)
            raise

    def end(self, thread):
        """A thread has nothing more to do."""
        self._ended.append(thread)
        self._leave(thread)

    def retire(self):
        """No longer keep anyone from living in real time; the clock stands still where it was.

        Whoever has kept one of its functions in a forked child sees it run on from there.
        """
        self.active = False
        if os.getpid() != self._process:
            self._run_from(self._shown[1])

    def watch(self, selector):
        """From now on respect whom the files of a selector, its `peers`, are connected with."""
        self._selectors.append(weakref.ref(selector))

    def _leave(self, thread):
        with self._mutex:
            self._running.discard(thread)
            self._strays.discard(thread)
            if self._baton.locked():
                self._baton.release()

    def _park(self, thread, deadline, poll):
        """A thread waits until the main one, which waits too, lets it go on."""
        wait = _Wait(thread, deadline, poll)
        with self._mutex:
            self._waits.append(wait)
            self._leave(thread)
        while not wait.gate.acquire(timeout=BLOCKED / SECOND):
            with self._mutex:  # the main thread is busy: go on alone, in real time
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

    def _settle(self, poll):
        """Wait until all threads wait, but for those that do real work, and give poll's result."""
        began, cpu, looks, seen = _monotonic(), _cpu(), 0, None
        while (working := self._running - self._strays) and not self._is_linked():
            self._baton.acquire(timeout=SLICE)
            last, seen = seen, {thread: _sleep_of(thread) for thread in working}
            looks = looks + 1 if seen == last and None not in seen.values() else 0
            computed = _cpu() - cpu
            if looks == LOOKS or computed > BRIEFLY:
                result = poll(0)
                if result or looks == LOOKS or computed > WORKING:
                    with self._mutex:  # of those that are working still
                        self._strays |= self._running
                    self._run_from(began)
                    return result
        while self._ended:
            _join(self._ended.pop())
        return None

    def _drive(self, deadline, poll):
        """The main thread waits, and meanwhile makes everything else happen."""
        while True:
            began = _monotonic()
            result = self._settle(poll)
            if not result and self._let_go():
                continue
            result = result or poll(0)
            if result or self._shown[0] >= deadline:
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

    def _is_busy(self, spent):
        """Has the main thread, in the real time since it waited on the clock, done real work?"""
        if self._driving or spent < BLOCKED:
            return False
        if get_ident() != self._main:
            return spent > 2 * BLOCKED
        computed, slept = self._account.read()
        return computed - self._before[0] > COMPUTING or slept - self._before[1] > BLOCKED

    def _run_from(self, began):
        if self._origin is None:
            self._origin = began - self._shown[0]

    def _show(self, ns):
        self._shown = ns, _monotonic()

    def _wait_for_real(self, poll):
        """In real time, wait for ever; end what waits for nothing."""
        while not (result := poll(BLOCKED / SECOND)):
            frames = sys._current_frames().items()
            idle = all(f.f_code.co_name == "_worker" for t, f in frames if t != self._main)
            if idle and not (self._is_linked() or self._peers() - {""}):
                self._end("deadlock")
        return result

    def _peers(self):
        watched = [selector for ref in tuple(self._selectors) if (selector := ref())]
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


def _has_children():
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _sleep_of(thread):
    """Something that stays the same for as long as a thread sleeps; None: it does not."""
    if thread.native_id is None:  # it is about to start
        return None
    try:
        status = Path(f"/proc/self/task/{thread.native_id}/status").read_text()
    except OSError:  # not Linux: let us assume that it sleeps
        return ""
    return status[status.find("voluntary_ctxt_switches") :] if "\nState:\tS" in status else None


_undo = contextlib.ExitStack()


def install(*, real: bool = False, patience: float = 10.0) -> Clock:
    """Put the program that follows on a new clock and guard it against never ending.

    With `real`, time is left alone and only the guards watch.  `patience` is how many real
    seconds it may take in all.
    """
    clock = Clock(real)
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
