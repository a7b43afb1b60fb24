def ask_number(question):
    while True:
        answer = yield question
        if answer.isdigit():
            return int(answer)
        question = f"{answer!r} is not a number; {question}"


def booking():
    guests = yield from ask_number("how many guests?")
    nights = yield from ask_number("how many nights?")
    return f"guests: {guests}, nights: {nights}"


desk = booking()
print(next(desk))
try:
    for answer in ("two", "2", "3"):
        print(">", answer)
        print(desk.send(answer))
except StopIteration as stop:
    print(stop.value)
