# needs: threads, realtime
import sys
import sysconfig
import threading
import time

EVENTS = []


def add_numbers(name):
    EVENTS.append(f"{name} starts")
    while time.thread_time() < 0.5:
        sum(range(1000))
    EVENTS.append(f"{name} ends")


def main():
    clock, processor = time.perf_counter(), time.process_time()
    for name in "Ann", "Bob":
        threading.Thread(target=add_numbers, args=(name,)).start()
    while threading.active_count() > 1:
        time.sleep(0.1)
    clock = time.perf_counter() - clock
    processor = time.process_time() - processor
    print("at first:", *EVENTS[:2], sep="  ")
    print("more than one core at work:", processor > 1.3 * clock)


free = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("free-threaded build:", free)
print(f"asked to give way after {sys.getswitchinterval()} s")
main()
