import asyncio

LOOPS = []
SHOWN = []


async def ask(name):
    LOOPS.append(asyncio.get_running_loop())
    await asyncio.sleep(0.1)
    if name == "nobody":
        raise LookupError("nobody is in")
    return f"{name} is in"


async def draw(text):
    SHOWN.append(text)
    print(text)


def show(text):
    asyncio.run(draw(text))


def roll_call(names):
    with asyncio.Runner() as runner:
        for name in names:
            show(runner.run(ask(name)))


def check(names, shown, ending):
    LOOPS.clear()
    SHOWN.clear()
    result = None
    try:
        roll_call(names)
    except NotImplementedError:
        raise
    except (LookupError, RuntimeError) as error:
        result = str(error)
    assert result == ending, f"wanted {ending!r}, not {result!r}"
    assert SHOWN == shown, f"wanted {shown} on the screen"
    assert len(set(LOOPS)) == 1, "more than one loop for ask()"
    assert LOOPS[0].is_closed(), "the loop of ask() is still open"


check(
    ["Ann", "Bob", "Eve"],
    ["Ann is in", "Bob is in", "Eve is in"],
    None,
)
check(["Kim", "nobody", "Lea"], ["Kim is in"], "nobody is in")
print("passed")
