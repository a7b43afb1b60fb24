from inspect import isgenerator


def thermostat(low, high):
    state = "off"
    while True:
        degrees = yield state
        if degrees < low:
            state = "on"
        elif degrees > high:
            state = "off"


def check(low, high, readings, wanted):
    control = thermostat(low, high)
    assert isgenerator(control), "thermostat has no yield"
    heating = []
    try:
        heating.append(next(control))
        for degrees in readings:
            heating.append(control.send(degrees))
    except Exception as error:
        heating.append(repr(error))
    print(*heating)
    assert heating == wanted.split(), f"wanted: {wanted}"


check(18, 22, [18, 17, 20, 22, 23], "off off on on on off")
check(5, 8, [4, 9], "off on off")
print("passed")
