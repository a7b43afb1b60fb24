# fails: NotImplementedError
# needs: threads, realtime
import time
from concurrent.futures import ThreadPoolExecutor


def ask_buoy():
    time.sleep(0.6)


def add_numbers():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        sum(range(1000))


def ask_and_add():
    sum(range(10000))
    time.sleep(0.3)


def kind(job):
    raise NotImplementedError


def check(job, wanted):
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(kind, job).result()
    print(f"{job.__name__} {answer}")
    assert answer == wanted, f"wanted: {job.__name__} {wanted}"


check(ask_buoy, "waits")
check(add_numbers, "computes")
check(ask_and_add, "waits")
print("passed")
