# fails: RuntimeError
import asyncio


async def toast(slices):
    await asyncio.sleep(0.2)
    return f"{slices} slices of toast"


def run(coroutine):
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


print(run(toast(2)))
