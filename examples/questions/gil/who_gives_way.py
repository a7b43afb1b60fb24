# needs: threads, realtime
import sys
import threading
import time


def blink(blinks):
    while True:
        time.sleep(0.02)
        blinks.append("on")


def count():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        pass


blinks = []
threading.Thread(target=blink, args=(blinks,), daemon=True).start()
for interval in sys.getswitchinterval(), 10:
    sys.setswitchinterval(interval)
    before = len(blinks)
    count()
    print(f"{interval} s: blinks while we count:", end=" ")
    print(len(blinks) - before > 2)
