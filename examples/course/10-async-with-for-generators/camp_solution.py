import asyncio
from contextlib import AsyncExitStack


class Tent:
    def __init__(self, name, diary):
        self.name = name
        self.diary = diary

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        if self.name == "torn":
            raise OSError("the tent is torn")
        self.diary.append(f"{self.name} up")
        return self.name

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0.1)
        reason = exc_type.__name__ if exc_type else "morning"
        self.diary.append(f"{self.name} down: {reason}")


async def camp(tents, night):
    async with AsyncExitStack() as stack:
        names = []
        for tent in tents:
            names.append(await stack.enter_async_context(tent))
        return await night(names)


async def sleep_well(names):
    await asyncio.sleep(0.5)
    return f"slept in {', '.join(names)}"


async def meet_a_bear(names):
    raise LookupError(f"a bear near {names[0]}")


async def check(names, night, reason, wanted):
    diary = []
    tents = [Tent(name, diary) for name in names]
    limit = 0.5 if reason == "CancelledError" else 5
    try:
        async with asyncio.timeout(limit):
            result = await camp(tents, night)
    except (LookupError, OSError, TypeError) as error:
        result = repr(error)
    print(result, *diary, sep="\n  ")
    assert result == wanted, f"wanted {wanted}"
    whole = [name for name in names if name != "torn"]
    ups = [f"{name} up" for name in whole]
    downs = [f"{name} down: {reason}" for name in whole[::-1]]
    assert diary == ups + downs, f"wanted {ups + downs}"


async def main():
    good, bad = ["pine", "oak", "elm"], ["pine", "oak", "torn"]
    slept = "slept in pine, oak, elm"
    await check(good, sleep_well, "morning", slept)
    bear = "LookupError('a bear near pine')"
    await check(good, meet_a_bear, "LookupError", bear)
    torn = "OSError('the tent is torn')"
    await check(bad, sleep_well, "OSError", torn)
    late = "TimeoutError()"
    await check(good, sleep_well, "CancelledError", late)
    print("passed")


asyncio.run(main())
