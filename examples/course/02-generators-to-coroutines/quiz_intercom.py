def ask(question):
    answer = yield question
    print("guard hears:", answer)


def intercom():
    while True:
        for question in ask("who is there?"):
            answer = yield question
            print("intercom hears:", answer)


door = intercom()
next(door)
door.send("the postman")
door.send("a neighbour")
