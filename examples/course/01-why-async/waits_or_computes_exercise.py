# fails: NotImplementedError
# needs: threads, realtime
import time
from concurrent.futures import ThreadPoolExecutor


def ask_buoy():
    time.sleep(0.6)


def count_primes():
    for number in range(2, 14000):
        all(number % divisor for divisor in range(2, number))


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
check(count_primes, "computes")
check(ask_and_add, "waits")
print("passed")
