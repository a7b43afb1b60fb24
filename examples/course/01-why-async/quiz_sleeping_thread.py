# needs: threads
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def nap():
    time.sleep(0.3)
    log("the cat is awake")


cat = threading.Thread(target=nap)
cat.start()
log("the vacuum cleaner is on")
time.sleep(0.1)
log("the floor is clean")
cat.join()
log("time to feed the cat")
