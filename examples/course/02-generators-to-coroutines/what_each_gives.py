# needs: python>=3.12
import asyncio
import inspect
import types
import warnings
from collections.abc import Iterator


def plain():
    yield


@types.coroutine
def decorated():
    yield


async def native():
    pass


async def with_yield():
    yield


warnings.simplefilter("always")
for function in plain, decorated, native, with_yield:
    with warnings.catch_warnings(record=True) as caught:
        made = function()
        facts = {
            "for and next": isinstance(made, Iterator),
            "await": inspect.isawaitable(made),
            "create_task": asyncio.iscoroutine(made),
        }
        kind = type(made).__name__
        del made
    fits = ", ".join(name for name in facts if facts[name])
    print(f"{function.__name__} makes: {kind}")
    print(f"    fits: {fits or 'none of the three'}")
    warned = [str(warning.message) for warning in caught]
    print("    if forgotten:", *warned or ["silence"])
