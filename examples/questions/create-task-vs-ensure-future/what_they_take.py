import asyncio


async def cook():
    return "soup"


class Bell:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "ding"


def outcome(function, thing):
    try:
        made = function(thing)
    except TypeError:
        return "TypeError"
    same = "the same" if made is thing else "a new"
    return f"{same} {type(made).__name__}"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(cook())
    kinds = {
        "a coroutine": cook,
        "a task": lambda: task,
        "a future": lambda: future,
        "another awaitable": Bell,
        "a gather": lambda: asyncio.gather(cook()),
        "no awaitable": lambda: "soup",
    }
    print(f"{'':19}{'create_task':14}ensure_future")
    for name, make in kinds.items():
        first = outcome(asyncio.create_task, make())
        second = outcome(asyncio.ensure_future, make())
        print(f"{name:19}{first:14}{second}")


asyncio.run(main())
