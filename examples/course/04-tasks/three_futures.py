import asyncio
import concurrent.futures
from collections.abc import Awaitable


async def work():
    return "its coroutine's"


def attempt(action, *args, **kwargs):
    try:
        return repr(action(*args, **kwargs))
    except Exception as error:
        return type(error).__name__


async def facts(kind, make):
    answers = {}
    answers["asyncio.Future?"] = isinstance(make(), asyncio.Future)
    answers["can be awaited?"] = isinstance(make(), Awaitable)
    limit = {"timeout": 0.1} if kind == "concurrent" else {}
    answers["result() too early"] = attempt(make().result, **limit)

    future = make()
    answers["set_result()"] = attempt(future.set_result, "by hand")
    if kind == "Task":
        await future
    answers["result() then"] = future.result()

    calls = []
    future.add_done_callback(calls.append)
    answers["callback at once?"] = len(calls) == 1
    await asyncio.sleep(0)
    answers["callback a turn later?"] = len(calls) == 1

    future = make()
    future.cancel()
    answers["cancelled at once?"] = future.cancelled()
    return answers


async def main():
    kinds = {
        "Task": lambda: asyncio.create_task(work()),
        "Future": asyncio.get_running_loop().create_future,
        "concurrent": concurrent.futures.Future,
    }
    print(f"{'':23}{'Task':18}{'Future':18}concurrent")
    columns = [await facts(*kind) for kind in kinds.items()]
    for name in columns[0]:
        first, second, third = (str(row[name]) for row in columns)
        print(f"{name:23}{first:18}{second:18}{third}")


asyncio.run(main())
