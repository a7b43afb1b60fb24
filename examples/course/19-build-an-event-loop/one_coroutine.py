class Pause:
    def __await__(self):
        yield


async def send_letter(friend):
    print(f"write to {friend}")
    await Pause()
    print("seal the envelope")
    await Pause()
    return f"the letter to {friend} is posted"


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value
        print("  [a pause]")


print(run(send_letter("Ada")))
