import time


def ask_buoy():
    time.sleep(0.5)


def count_primes():
    return sum(
        all(number % divisor for divisor in range(2, number))
        for number in range(2, 10000)
    )


def watch(job):
    began = time.process_time()
    job()
    busy = time.process_time() - began > 0.05
    print(f"{job.__name__}: the processor was busy: {busy}")


watch(ask_buoy)
watch(count_primes)
