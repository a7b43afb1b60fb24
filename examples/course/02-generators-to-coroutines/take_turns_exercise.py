# fails: NotImplementedError
import types

STEPS = []


@types.coroutine
def pause():
    yield


async def paint(wall, coats):
    for coat in range(1, coats + 1):
        STEPS.append(f"{wall} {coat}")
        await pause()
    if wall == "ceiling":
        raise OSError("the ladder broke")
    return f"{wall} is dry"


def take_turns(coroutines):
    raise NotImplementedError


walls = [paint("hall", 3), paint("ceiling", 1), paint("door", 2)]
try:
    results = str(take_turns(walls))
except NotImplementedError:
    raise
except Exception as error:
    results = repr(error)
for wall in walls:
    wall.close()
steps = ", ".join(STEPS)
print(steps)
print(results)
wanted = "hall 1, ceiling 1, door 1, hall 2, door 2, hall 3"
assert steps == wanted, f"wanted the steps: {wanted}"
error = "OSError('the ladder broke')"
wanted = f"['hall is dry', {error}, 'door is dry']"
assert results == wanted, f"wanted the results: {wanted}"
print("passed")
