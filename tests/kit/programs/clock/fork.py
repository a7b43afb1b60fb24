"""A forked child lives in real time."""

import os
import signal
import threading
import time

now = time.perf_counter
time.sleep(3600)
if child := os.fork():
    print("child", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
else:
    start = time.monotonic(), now()
    time.sleep(0.2)
    lock = threading.Lock()
    waits = lock.acquire() and not lock.acquire(timeout=0.2)
    runs = time.monotonic() - start[0] >= 0.4 and now() - start[1] >= 0.4
    native = type(time.time) is type(len) and signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
    os._exit(0 if waits and runs and native else 1)
print("parent", 3600 <= time.perf_counter() < 7200)
