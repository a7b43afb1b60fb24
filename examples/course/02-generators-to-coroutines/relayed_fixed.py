def ask(question):
    answer = yield question
    print("guard hears:", answer)


def intercom():
    while True:
        yield from ask("who is there?")


door = intercom()
next(door)
door.send("the postman")
door.send("a neighbour")
