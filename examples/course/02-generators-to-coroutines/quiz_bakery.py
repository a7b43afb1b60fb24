def morning():
    yield "bread"
    yield "rolls"
    return "sold out"


def day():
    note = yield from morning()
    yield "cakes"
    return note


print(list(morning()))
print(list(day()))
