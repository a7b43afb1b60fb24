def guide():
    print("guide: good morning")
    name = yield "what is your name?"
    print(f"guide: welcome, {name}")
    hall = yield "which hall?"
    print(f"guide: {hall}, follow me")
    return "the tour is over"


tour = guide()
print("you: is anybody here?")
print(next(tour))
print(tour.send("Ann"))
try:
    tour.send("Egypt")
except StopIteration as stop:
    print("StopIteration:", stop.value)

silent_tour = guide()
print(next(silent_tour))
print(next(silent_tour))
