"""What takes the place of the standard library's ways to wait and to tell the time."""

import datetime
import queue
import selectors
import threading
import time
import weakref
from _thread import allocate_lock
from threading import Thread

from examplekit.clock_system import peer

START = 1_767_258_000  # what the wall clock shows at second 0: 2026-01-01 09:00:00 UTC
_sleep, _strftime, _asctime = time.sleep, time.strftime, time.asctime


def standins(clock):
    """Yield (owner, name, value): what must be set where for a program to live on the clock."""
    times = _Time(clock)
    for name in dir(times):
        if not name.startswith("_"):
            yield time, name, getattr(times, name)
    yield threading, "_time", clock.now  # a copy of time.monotonic, as the next
    yield queue, "time", clock.now
    yield datetime, "datetime", _datetime
    yield datetime, "date", _date
    yield selectors, "DefaultSelector", _selector_class(clock)
    lock = _lock_class(clock)
    yield threading, "Lock", lock
    yield threading, "_allocate_lock", lock  # of which conditions are made, and of them all else
    yield queue, "SimpleQueue", queue._PySimpleQueue
    for method in _thread_methods(clock):
        yield Thread, method.__name__, method


def _at_a_moment(native):
    def function(self, seconds=None):
        return native(self.time() if seconds is None else seconds)

    return function


class _Time:
    """The functions of the time module, as bound methods: a class may keep one as its own."""

    localtime, gmtime, ctime = map(_at_a_moment, (time.localtime, time.gmtime, time.ctime))

    def __init__(self, clock):
        self._clock = clock
        self.monotonic = self.perf_counter = clock.now
        self.monotonic_ns = self.perf_counter_ns = clock.read

    def sleep(self, seconds):
        if seconds < 0:
            _sleep(seconds)  # raises
        self._clock.wait(seconds, lambda t: t and _sleep(t))

    def time_ns(self):
        return START * 10**9 + self._clock.read()

    def time(self):
        return self.time_ns() / 1e9

    def asctime(self, t=None):
        return _asctime(self.localtime() if t is None else t)

    def strftime(self, form, t=None):
        return _strftime(form, self.localtime() if t is None else t)


class _LikeItsBase(type):
    """Makes a class pass for its base, of which all objects are."""

    def __instancecheck__(cls, value):
        return isinstance(value, cls.__base__)

    def __eq__(cls, other):
        return other is cls or other is cls.__base__

    def __hash__(cls):
        return hash(cls.__base__)


class _date(datetime.date, metaclass=_LikeItsBase):
    @classmethod
    def today(cls):
        return cls.__base__.fromtimestamp(time.time())


class _datetime(datetime.datetime, metaclass=_LikeItsBase):
    @classmethod
    def now(cls, tz=None):
        return cls.__base__.fromtimestamp(time.time(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls.now(datetime.UTC).replace(tzinfo=None)


for _class in _date, _datetime:
    _class.__name__ = _class.__qualname__ = _class.__base__.__name__
    _class.__module__ = "datetime"


def _selector_class(clock):
    class Selector(selectors.DefaultSelector):
        """Waits on the clock.  Every event loop asks for one."""

        def __init__(self):
            super().__init__()
            self.peers = {}
            clock.selectors.append(weakref.ref(self))

        def register(self, fileobj, events, data=None):
            fd = self._fileobj_lookup(fileobj)
            self.peers[fd] = peer(fd, clock.addresses)  # first: another thread may look
            return super().register(fileobj, events, data)

        def select(self, timeout=None):
            return clock.wait(timeout, super().select) or []

    return Selector


def _lock_class(clock):
    class Lock:
        """A threading.Lock for which threads wait on the clock."""

        def __init__(self):
            self._lock = allocate_lock()
            self.release, self.locked = self._lock.release, self._lock.locked
            self._at_fork_reinit = self._lock._at_fork_reinit

        def acquire(self, blocking=True, timeout=-1):
            if not blocking or (timeout != -1 and timeout <= 0):
                return self._lock.acquire(blocking, timeout)
            seconds = None if timeout == -1 else timeout
            return self._lock.acquire(False) or bool(clock.wait(seconds, self._poll))

        def _poll(self, seconds):
            return self._lock.acquire(timeout=-1 if seconds is None else seconds)

        __enter__ = acquire

        def __exit__(self, *exc):
            self.release()

    return Lock


def _thread_methods(clock):
    native_start, native_bootstrap, native_join = Thread.start, Thread._bootstrap, Thread.join

    def start(self):
        if not self._started.is_set():  # else it raises
            clock.thread_starts(self)
        native_start(self)

    def _bootstrap(self):
        try:
            native_bootstrap(self)
        finally:
            clock.thread_ends(self)

    def join(self, timeout=None):
        native_join(self, 0)  # raises where it makes no sense
        clock.wait(timeout, lambda t: native_join(self, t) or not self.is_alive())

    return start, _bootstrap, join
