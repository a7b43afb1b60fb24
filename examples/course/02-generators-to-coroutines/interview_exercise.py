# fails: NotImplementedError
import types


@types.coroutine
def ask(question):
    return (yield question)


async def check_in():
    name = await ask("name?")
    try:
        nights = await ask("nights?")
    except LookupError:
        nights = 1
    room = await ask("room?")
    return f"{name}, nights: {nights}, room {room}"


async def walk_through():
    return "nothing to ask"


def interview(coroutine, answers):
    raise NotImplementedError


def check(coroutine, answers, wanted):
    try:
        result = interview(coroutine, answers)
    except NotImplementedError:
        raise
    except Exception as error:
        result = repr(error)
    coroutine.close()
    print(result)
    assert result == wanted, f"wanted: {wanted}"


full = {"room?": 7, "name?": "Ada", "nights?": 3}
check(check_in(), full, "Ada, nights: 3, room 7")
some = {"name?": "Bob", "room?": 8}
check(check_in(), some, "Bob, nights: 1, room 8")
check(check_in(), {"name?": "Cid"}, "LookupError('room?')")
check(walk_through(), {}, "nothing to ask")
print("passed")
