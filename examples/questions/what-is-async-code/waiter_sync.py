import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def serve(table, dish, seconds):
    log(f"{table}: {dish} ordered")
    time.sleep(seconds)
    log(f"{table}: {dish} served")


def main():
    serve("window", "lasagne", 0.5)
    serve("terrace", "salad", 0.2)


main()
