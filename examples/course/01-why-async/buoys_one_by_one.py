import time

START = time.perf_counter()
BUOYS = [6, 3, 10, 5, 8, 1, 9, 7, 2, 4]


def ask(buoy):
    time.sleep(buoy / 10)
    print(f"{time.perf_counter() - START:.1f} s  buoy {buoy}: calm")


def main():
    for buoy in BUOYS:
        ask(buoy)


main()
