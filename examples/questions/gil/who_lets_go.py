# needs: threads, realtime
import threading
import time


def sleep():
    time.sleep(0.5)


def loop_in_python():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        pass


for job in sleep, loop_in_python:
    blinks, worker = 0, threading.Thread(target=job)
    worker.start()
    while worker.is_alive():
        time.sleep(0.02)
        blinks += 1
    print(f"{job.__name__:14} the lamp blinks: {blinks > 3}")
