"""What takes the place of the standard library's ways to wait and to tell the time."""

import contextlib
import datetime
import os
import queue
import selectors
import socket
import threading
import time
from _thread import allocate_lock

START = 1_767_258_000  # what the wall clock shows at second 0: 2026-01-01 09:00:00 UTC
_native = {name: getattr(time, name) for name in dir(time)}


def standins(clock):
    """Yield (owner, name, value): what must be set where for a program to live on the clock."""
    times = _Time(clock)
    for name in vars(_Time):
        if not name.startswith("_"):
            yield time, name, getattr(times, name)
    yield threading, "_time", times.monotonic  # a copy of time.monotonic, as the next
    yield queue, "time", times.monotonic
    yield datetime, "datetime", _datetime
    yield datetime, "date", _date
    yield selectors, "DefaultSelector", _selector_class(clock)
    lock = _lock_class(clock)
    yield threading, "Lock", lock
    yield threading, "_allocate_lock", lock  # of which conditions are made, and of them all else
    yield queue, "SimpleQueue", queue._PySimpleQueue
    for method in _thread_methods(clock):
        yield threading.Thread, method.__name__, method


class _Time:
    """The functions of the time module, as bound methods: a class may keep one as its own."""

    def __init__(self, clock):
        self._clock = clock

    def sleep(self, seconds):
        if seconds < 0:
            _native["sleep"](seconds)  # raises
        self._clock.wait(seconds, lambda t: t and _native["sleep"](t))

    def monotonic_ns(self):
        return self._clock.read()

    def monotonic(self):
        return self._clock.now()

    perf_counter_ns, perf_counter = monotonic_ns, monotonic

    def time_ns(self):
        return START * 10**9 + self._clock.read()

    def time(self):
        return self.time_ns() / 1e9

    def localtime(self, seconds=None):
        return _native["localtime"](self.time() if seconds is None else seconds)

    def gmtime(self, seconds=None):
        return _native["gmtime"](self.time() if seconds is None else seconds)

    def ctime(self, seconds=None):
        return _native["ctime"](self.time() if seconds is None else seconds)

    def asctime(self, t=None):
        return _native["asctime"](self.localtime() if t is None else t)

    def strftime(self, form, t=None):
        return _native["strftime"](form, self.localtime() if t is None else t)


class _Transparent(type):
    """Makes a class pass for its base, of which all objects are."""

    def __instancecheck__(cls, value):
        return isinstance(value, cls.__base__)

    def __subclasscheck__(cls, other):
        return issubclass(other, cls.__base__)

    def __eq__(cls, other):
        return other is cls or other is cls.__base__

    def __hash__(cls):
        return hash(cls.__base__)


class _date(datetime.date, metaclass=_Transparent):
    @classmethod
    def today(cls):
        return cls.__base__.fromtimestamp(time.time())


class _datetime(datetime.datetime, metaclass=_Transparent):
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


def _peer(fd, addresses):
    """Whom a file is connected with: an address, "" (one of a pair of sockets), "anyone" (it
    listens), "this machine" (it is connecting) or "unknown".

    The file's own address is added to `addresses`.
    """
    with contextlib.suppress(OSError), socket.socket(fileno=os.dup(fd)) as sock:
        own = sock.getsockname()
        addresses.add(own)
        with contextlib.suppress(OSError):
            return sock.getpeername()
        stream = sock.type == socket.SOCK_STREAM
        if not stream or sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            return "anyone"
        if own[0] == "::1" or own[0].startswith("127."):
            return "this machine"
    return "unknown"  # above all pipes


def _selector_class(clock):
    class Selector(selectors.DefaultSelector):
        """Waits on the clock.  Every event loop asks for one."""

        def __init__(self):
            super().__init__()
            self.peers = {}
            clock.watch(self)

        def register(self, fileobj, events, data=None):
            key = super().register(fileobj, events, data)
            self.peers[key.fd] = _peer(key.fd, clock.addresses)
            return key

        def select(self, timeout=None):
            timeout = timeout if timeout is None else max(timeout, 0)
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
    native = {name: getattr(threading.Thread, name) for name in ("start", "_bootstrap", "join")}

    def start(self):
        clock.start(self, lambda: native["start"](self))

    def _bootstrap(self):
        try:
            native["_bootstrap"](self)
        finally:
            clock.end(self)

    def join(self, timeout=None):
        def poll(seconds):
            native["join"](self, seconds)
            return not self.is_alive()

        poll(0)  # raises where it makes no sense
        if self.is_alive():
            clock.wait(timeout, poll)

    return start, _bootstrap, join
