def gate():
    print("gate: up")
    try:
        while True:
            car = yield
            print(f"gate: {car} drives in")
    finally:
        print("gate: down")


parking = gate()
next(parking)
parking.send("a red car")
parking.close()
parking.close()
try:
    parking.send("a blue car")
except StopIteration:
    print("a blue car is too late")
