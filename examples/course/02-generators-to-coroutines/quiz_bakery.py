def morning():
    yield "bread"
    yield "rolls"
    return "sold out"


def day():
    note = yield from morning()
    yield note
    yield "cakes"


print(list(morning()))
print(list(day()))
