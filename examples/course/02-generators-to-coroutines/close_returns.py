# needs: python>=3.13
def counter():
    cars = 0
    try:
        while True:
            yield
            cars += 1
    except GeneratorExit:
        return f"{cars} cars today"


day = counter()
next(day)
next(day)
next(day)
print(day.close())
