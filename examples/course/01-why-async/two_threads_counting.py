# needs: threads, realtime
import sys
import sysconfig
import threading
import time

EVENTS = []


def count_primes(name):
    EVENTS.append(f"{name} starts")
    for number in range(2, 10000):
        all(number % divisor for divisor in range(2, number))
    EVENTS.append(f"{name} ends")


def main():
    clock, processor = time.perf_counter(), time.process_time()
    threads = [
        threading.Thread(target=count_primes, args=(name,))
        for name in ("Ann", "Bob")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    clock = time.perf_counter() - clock
    processor = time.process_time() - processor
    print("at first:", *EVENTS[:2], sep="  ")
    print("more than one core at work:", processor > 1.3 * clock)


free = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("free-threaded build:", free)
print(f"each turn: {sys.getswitchinterval()} s")
main()
