import heapq


def feed(animal):
    print(f"feed the {animal}")


timers = []
heapq.heappush(timers, (0.2, feed, "cat"))
heapq.heappush(timers, (0.1, feed, "dog"))
print("two timers are set")
try:
    heapq.heappush(timers, (0.2, feed, "fish"))
    print("three timers are set")
    heapq.heappush(timers, (0.1, len, "bird"))
    print("four timers are set")
except TypeError as error:
    print("TypeError:", error)
