import asyncio

SECONDS = {"seat": 0.1, "boat": 0.2, "car": 0.3, "room": 0.4}
held = []


async def reserve(thing):
    await asyncio.sleep(SECONDS[thing])
    if thing == "boat":
        raise LookupError("no boats today")
    held.append(thing)


async def release(thing):
    assert thing in held, f"{thing} is released but was not held"
    await asyncio.sleep(0.1)
    held.remove(thing)


async def reserve_all(things):
    taken = []

    async def take(thing):
        await reserve(thing)
        taken.append(thing)

    try:
        async with asyncio.TaskGroup() as group:
            for thing in things:
                group.create_task(take(thing), name=thing)
    except BaseException:
        for thing in taken:
            await release(thing)
        raise


async def attempt(*things, patience=5):
    held.clear()
    task = asyncio.create_task(reserve_all(things))
    await asyncio.wait([task], timeout=patience)
    task.cancel()
    await asyncio.wait([task], timeout=5)
    assert task.done(), "reserve_all does not end"
    error = None if task.cancelled() else task.exception()
    if isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    print(f"{things}: held {sorted(held)}, {error!r}")
    if isinstance(error, (AssertionError, NotImplementedError)):
        raise error
    assert len(asyncio.all_tasks()) == 1, "a task is still running"
    return "cancelled" if task.cancelled() else error


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    result = await attempt("room", "seat", "car")
    assert result is None, f"it raised {result!r}"
    assert sorted(held) == ["car", "room", "seat"], "not all held"
    moment = round(loop.time() - start, 1)
    assert moment == 0.4, f"wanted at 0.4 s, not at {moment} s"

    result = await attempt("room", "seat", "boat")
    assert isinstance(result, LookupError), "wanted LookupError"
    assert held == [], "held after an error"

    result = await attempt("room", "seat", "car", patience=0.2)
    assert result == "cancelled", "the cancellation is swallowed"
    assert held == [], "held after a cancellation"
    print("passed")


asyncio.run(main())
