class RoadClosed(Exception):
    pass


def route(*streets):
    for street in streets:
        try:
            yield street
        except RoadClosed as error:
            print(f"taxi: {error}")
            yield f"round {street}"


trip = route("Elm Street", "Oak Street", "the station")
print(next(trip))
print(next(trip))
print(trip.throw(RoadClosed("roadworks")))
print(next(trip))
try:
    trip.throw(KeyError("no petrol"))
except KeyError as error:
    print("not caught by the taxi:", error)
print("after that:", next(trip, "the trip is over"))
