# needs: python>=3.12
import asyncio
import types
import warnings


def plain():
    yield


@types.coroutine
def decorated():
    yield


async def native():
    pass


async def with_yield():
    yield


async def by_for(made):
    for _ in made:
        pass


async def by_await(made):
    await made


async def by_create_task(made):
    await asyncio.create_task(made)


USES = {
    "for": by_for,
    "await": by_await,
    "create_task": by_create_task,
}


async def main():
    for function in plain, decorated, native, with_yield:
        fits = []
        with warnings.catch_warnings(action="ignore"):
            for name, use in USES.items():
                try:
                    await use(function())
                    fits.append(name)
                except TypeError:
                    pass
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            kind = type(function()).__name__
        said = [w.category.__name__ for w in caught]
        print(f"{function.__name__} makes: {kind}")
        print(f"    fits: {', '.join(fits) or 'none of the three'}")
        print("    if forgotten:", *said or ["silence"])


asyncio.run(main())
for line in (
    "async def f(x): yield x",
    "async def f(x): yield from x",
    "def f(x): await x",
):
    try:
        compile(line, "a test", "exec")
        print(f"{line}  # allowed")
    except SyntaxError:
        print(f"{line}  # SyntaxError")
