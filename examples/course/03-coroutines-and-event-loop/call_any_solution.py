import asyncio
import inspect

CALLS = []


class Parcel:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "a parcel"


def price(item):
    CALLS.append(item)
    return 3


async def weigh(item):
    CALLS.append(item)
    await asyncio.sleep(0.1)
    return "2 kg"


def measure(item):
    return weigh(item)


def order(item):
    CALLS.append(item)
    return Parcel()


async def call_any(function, *args):
    result = function(*args)
    if inspect.isawaitable(result):
        result = await result
    return result


async def check(function, wanted):
    name = function.__name__
    CALLS.clear()
    try:
        result = await call_any(function, "tea")
    except NotImplementedError:
        raise
    except (TypeError, RuntimeError) as error:
        result = error
    assert result == wanted, f"{name}: {wanted!r}, not {result!r}"
    assert len(CALLS) == 1, f"{name}: {len(CALLS)} calls, not 1"
    print(f"{name}: {result}")


async def main():
    await check(price, 3)
    await check(weigh, "2 kg")
    await check(measure, "2 kg")
    await check(order, "a parcel")
    print("passed")


asyncio.run(main())
