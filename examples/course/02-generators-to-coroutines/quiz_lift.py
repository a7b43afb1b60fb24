def floors():
    for floor in range(1, 7):
        yield f"floor {floor}"


lift = floors()
for floor in lift:
    print(floor)
    if floor == "floor 2":
        lift.send("hold the door")
