# needs: threads, realtime
import hashlib
import threading
import time


def sleep():
    time.sleep(0.5)


def hash_password():
    hashlib.pbkdf2_hmac("sha256", b"1234", b"salt", 1_000_000)


def loop_in_python():
    end = time.thread_time() + 0.5
    while time.thread_time() < end:
        pass


def one_call_in_c():
    sum(range(30_000_000))


def blink(blinks, switched_off):
    while not switched_off.wait(0.02):
        blinks.append("on")


for job in sleep, hash_password, loop_in_python, one_call_in_c:
    blinks, switched_off = [], threading.Event()
    args = blinks, switched_off
    lamp = threading.Thread(target=blink, args=args)
    lamp.start()
    job()
    print(f"{job.__name__:14} the lamp blinks: {len(blinks) > 2}")
    switched_off.set()
    lamp.join()
