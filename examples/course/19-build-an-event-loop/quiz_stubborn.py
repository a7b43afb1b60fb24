class CancelledError(BaseException): ...


class Nap:
    def __await__(self):
        yield "zzz"


async def cat():
    try:
        await Nap()
    except CancelledError:
        print("cat: opens one eye")
    await Nap()
    return "the cat gets up"


sleeper = cat()
print(sleeper.send(None))
print(sleeper.throw(CancelledError()))
try:
    print(sleeper.send(None))
except StopIteration as stop:
    print(stop.value)
