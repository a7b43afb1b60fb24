def radio():
    try:
        yield "music"
    except ConnectionError:
        yield "noise"


station = radio()
print(next(station))
station.close()
print("the radio is off")
