import time

START = time.perf_counter()
AIRLINES = {"North": 0.5, "South": 0.3, "West": 0.4}


def ask(airline):
    time.sleep(AIRLINES[airline])
    print(f"{time.perf_counter() - START:.1f} s  {airline} answers")


def main():
    for airline in AIRLINES:
        ask(airline)
    print(f"{time.perf_counter() - START:.1f} s  all have answered")


main()
