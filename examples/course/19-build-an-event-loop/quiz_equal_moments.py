import heapq


def feed(animal):
    print(f"feed the {animal}")


def brush(animal):
    print(f"brush the {animal}")


timers = []
heapq.heappush(timers, (0.2, feed, "cat"))
heapq.heappush(timers, (0.2, feed, "fish"))
print("two timers are set")
try:
    heapq.heappush(timers, (0.1, feed, "dog"))
    print("three timers are set")
    heapq.heappush(timers, (0.1, brush, "horse"))
    print("four timers are set")
except TypeError as error:
    print("TypeError:", error)
