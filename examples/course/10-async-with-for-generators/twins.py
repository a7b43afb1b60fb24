import inspect
from contextlib import asynccontextmanager, contextmanager


def plain():
    yield


async def twin():
    yield


def show(old, new, arguments):
    for name, *values in arguments:
        result = getattr(new, name)(*values)
        awaited = "yes" if inspect.isawaitable(result) else "no"
        partner = name.replace("__a", "__").removeprefix("a")
        found = partner if hasattr(old, partner) else "nothing"
        print(f"{found:10} {name:11} {awaited}")
        if awaited == "yes":
            result.close()


print("plain      async       awaited")
manager = contextmanager(plain)(), asynccontextmanager(twin)()
nothing = None, None, None
show(*manager, [["__aenter__"], ["__aexit__", *nothing]])
show(plain(), twin(), [["__aiter__"], ["__anext__"]])
show(plain(), twin(), [["asend", None], ["athrow", KeyError]])
show(plain(), twin(), [["aclose"]])
