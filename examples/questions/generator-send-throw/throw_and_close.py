def thermometer():
    count = 0
    try:
        while True:
            try:
                degrees = yield count
                count += 1
                print(f"written down: {degrees}")
            except ValueError as error:
                print(f"skipped: {error}")
    finally:
        print("the notebook is closed")


notes = thermometer()
next(notes)
print("in all:", notes.send(21))
print("in all:", notes.throw(ValueError("it shows 900")))
print("in all:", notes.send(22))
try:
    notes.throw(OSError("no battery"))
except OSError as error:
    print("came out:", error)
print(next(notes, "nothing more to come"))

spare = thermometer()
next(spare)
print("close returns", spare.close())

unopened = thermometer()
print("again it returns", unopened.close())
