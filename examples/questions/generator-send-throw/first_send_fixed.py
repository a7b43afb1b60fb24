def average():
    total = count = 0
    mean = None
    while True:
        total += yield mean
        count += 1
        mean = total / count


marks = average()
next(marks)
print(marks.send(4))
print(marks.send(5))
