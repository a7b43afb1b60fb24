class Pause:
    def __await__(self):
        yield


async def sing(voice, verses):
    for verse in range(1, verses + 1):
        print(f"{voice}: verse {verse}")
        await Pause()


def run(coroutines):
    while coroutines:
        for coroutine in coroutines:
            try:
                coroutine.send(None)
            except StopIteration:
                coroutines.remove(coroutine)


run([sing("alto", 1), sing("tenor", 2), sing("bass", 2)])
