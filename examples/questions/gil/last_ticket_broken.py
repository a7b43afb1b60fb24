# needs: threads
# fails: wrong output
import threading
import time

START = time.perf_counter()
tickets = 1


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def sell(buyer, seconds):
    global tickets
    if tickets == 0:
        log(f"{buyer}: sold out")
        return
    time.sleep(seconds)
    tickets -= 1
    log(f"{buyer}: sold, tickets left: {tickets}")


for buyer, seconds in ("Ann", 0.2), ("Bob", 0.3):
    threading.Thread(target=sell, args=(buyer, seconds)).start()
