from collections import deque


def cook(dish, stages):
    for stage in stages:
        print(f"{dish}: {stage}")
        yield
    print(f"{dish}: served")


def run(*jobs):
    ready = deque(jobs)
    while ready:
        job = ready.popleft()
        try:
            next(job)
        except StopIteration:
            continue
        ready.append(job)


run(
    cook("soup", ["chop", "boil"]),
    cook("tea", ["boil water", "steep"]),
    cook("toast", ["slice"]),
)
