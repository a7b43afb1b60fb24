# needs: threads, realtime
import sys
import threading
import time


def count():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        pass


for interval in sys.getswitchinterval(), 10:
    sys.setswitchinterval(interval)
    blinks, counter = 0, threading.Thread(target=count)
    counter.start()
    while counter.is_alive():
        time.sleep(0.02)
        blinks += 1
    print(f"{interval} s: the lamp blinks: {blinks > 10}")
