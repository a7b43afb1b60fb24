"""What the operating system says of our threads, children and sockets."""

import contextlib
import os
import socket
import stat
import time
from pathlib import Path

_monotonic, _cpu = time.monotonic_ns, time.process_time_ns


def account():
    """How long, in nanoseconds, this thread has computed and, since some moment, slept."""
    try:
        computed, queued, _ = map(int, Path("/proc/thread-self/schedstat").read_bytes().split())
    except OSError:  # not Linux
        computed, queued = _cpu(), 0
    return computed, _monotonic() - computed - queued


def sleep_of(thread):
    """Something that stays the same for as long as a thread sleeps; None: it does not."""
    if thread.native_id is None:  # it is about to start
        return None
    try:
        status = Path(f"/proc/self/task/{thread.native_id}/status").read_text()
    except OSError:  # not Linux: let us assume that it sleeps
        return ""
    return status[status.find("voluntary_ctxt_switches") :] if "\nState:\tS" in status else None


def has_children():
    """Does a child process live, or has one ended that nobody has waited for?"""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def peer(fd, addresses):
    """Whom a file is connected with: an address, "" (one of a pair of sockets), "anyone" (it
    listens), "this machine" (it is connecting) or "unknown".

    The file's own address is added to `addresses`.
    """
    with contextlib.suppress(OSError):
        if not stat.S_ISSOCK(os.fstat(fd).st_mode):  # above all a pipe
            return "unknown"
        with socket.socket(fileno=os.dup(fd)) as sock:
            own = sock.getsockname()
            addresses.add(own)
            with contextlib.suppress(OSError):
                return sock.getpeername()
            stream = sock.type == socket.SOCK_STREAM
            if not stream or sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                return "anyone"
            if own[:1] in (("127.0.0.1",), ("::1",)):
                return "this machine"
    return "unknown"
