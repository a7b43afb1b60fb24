import heapq
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def cook(dish, stages):
    for stage, seconds in stages:
        log(f"{dish}: {stage}")
        yield seconds
    log(f"{dish}: served")


def run(*jobs):
    timetable = [(0, n, job) for n, job in enumerate(jobs)]
    while timetable:
        moment, n, job = heapq.heappop(timetable)
        time.sleep(max(0, START + moment - time.perf_counter()))
        try:
            seconds = next(job)
        except StopIteration:
            continue
        heapq.heappush(timetable, (moment + seconds, n, job))


run(
    cook("soup", [("warm up", 0.3), ("cool", 0.2)]),
    cook("tea", [("boil water", 0.2), ("steep", 0.2)]),
)
