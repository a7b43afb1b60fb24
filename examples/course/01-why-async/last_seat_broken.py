# needs: threads
# fails: wrong output
import threading
import time

START = time.perf_counter()
seats = 1


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def buy(name, seconds):
    global seats
    if seats > 0:
        time.sleep(seconds)
        seats -= 1
        log(f"{name} has a seat, seats left: {seats}")
    else:
        log(f"{name} is too late")


def main():
    threading.Thread(target=buy, args=("Ann", 0.1)).start()
    threading.Thread(target=buy, args=("Bob", 0.2)).start()


main()
