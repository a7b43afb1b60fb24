class Pause:
    def __await__(self):
        yield


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __next__(self):
        try:
            return self.coroutine.send(None)
        except StopIteration:
            raise StopIteration


async def weigh(parcel):
    await Pause()
    return f"{parcel}: 3 kg"


task = Task(weigh("books"))
try:
    while True:
        next(task)
except StopIteration as stop:
    print("the result is", stop.value)
