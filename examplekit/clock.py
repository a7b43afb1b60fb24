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
or for a thread.  It follows real time while a child process lives, a socket is connected to
another process, or a thread computes or sleeps without our knowing.

It needs POSIX: fork, interval timers and waitid, which macOS has since Python 3.13; only Linux
tells a thread that sleeps from one that has no processor, elsewhere time is a little less exact.
A program that uses SIGALRM itself follows real time, without the guard against endless loops.
"""

import contextlib
import gc
import os
import signal
import sys
import threading
from _thread import get_ident

from examplekit.clock_driver import CONNECT, DAY, Driver
from examplekit.clock_standins import standins

MESSAGES = {
    "deadlock": "deadlock: nothing can ever happen",
    "stopped": "stopped: the program does not end",
}
HINT, MERCY = 0.2, 2.0  # real seconds left to come to where it waits, and then to clean up


class Clock(Driver):
    """Seconds since the start, now(), and how the program ended: "exit", "deadlock" or "stopped".

    A deadlock, and an endless loop, raise SystemExit(1) in the main thread after `ending` is set.
    A program that goes on all the same is ended by force two seconds later: `last_act()` is
    called (replace it to save something), the message is printed, the process ends with status 1.
    """

    def __init__(self):
        super().__init__()
        self.ending, self.last_act, self._overdue = "exit", lambda: None, False

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
        if self._overdue and get_ident() == self._main.ident:
            self._end("stopped")
        return super().wait(seconds, poll)

    def _is_linked(self):
        return signal.getsignal(signal.SIGALRM) != self.on_alarm or super()._is_linked()

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
        self._run_from(self._shown[1])

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
