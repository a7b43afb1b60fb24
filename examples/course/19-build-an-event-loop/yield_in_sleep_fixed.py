import types


@types.coroutine
def sleep(seconds):
    yield seconds


async def water(plant):
    await sleep(0.3)
    print(f"{plant} is watered")


fern = water("the fern")
print("resume in", fern.send(None))
try:
    fern.send(None)
except StopIteration:
    print("done")
