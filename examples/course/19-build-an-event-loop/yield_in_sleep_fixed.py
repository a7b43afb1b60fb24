import types


@types.coroutine
def sleep(seconds):
    yield seconds


async def water(plant):
    await sleep(0.3)
    print(f"{plant} is watered")


fern = water("the fern")
try:
    print("resume in", fern.send(None))
    fern.send(None)
except (StopIteration, TypeError) as end:
    print(type(end).__name__)
