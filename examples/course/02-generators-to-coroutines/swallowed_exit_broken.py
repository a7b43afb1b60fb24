# fails: RuntimeError
def radio():
    try:
        yield "music"
    except BaseException:
        yield "noise"


station = radio()
print(next(station))
station.close()
