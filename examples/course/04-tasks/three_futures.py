import asyncio
import concurrent.futures
from collections.abc import Awaitable


async def work():
    return "by hand"


def attempt(action, *args, **kwargs):
    try:
        return repr(action(*args, **kwargs))
    except Exception as error:
        return type(error).__name__


async def facts(kind, make):
    yield "asyncio.Future?", isinstance(make(), asyncio.Future)
    yield "can be awaited?", isinstance(make(), Awaitable)
    limit = {"timeout": 0.1} if kind == "concurrent" else {}
    yield "result() too early", attempt(make().result, **limit)

    future = make()
    yield "set_result()", attempt(future.set_result, "by hand")
    if kind == "Task":
        await future
    yield "result() then", future.result()

    calls = []
    future.add_done_callback(calls.append)
    yield "callback at once?", len(calls) == 1
    await asyncio.sleep(0)
    yield "callback a turn later?", len(calls) == 1

    future = make()
    future.cancel()
    yield "cancelled at once?", future.cancelled()


async def main():
    kinds = {
        "Task": lambda: asyncio.create_task(work()),
        "Future": asyncio.get_running_loop().create_future,
        "concurrent": concurrent.futures.Future,
    }
    rows = {}
    for kind, make in kinds.items():
        async for name, fact in facts(kind, make):
            rows.setdefault(name, []).append(str(fact))
    for name, row in {"": kinds, **rows}.items():
        first, second, third = row
        print(f"{name:23}{first:18}{second:18}{third}")


asyncio.run(main())
