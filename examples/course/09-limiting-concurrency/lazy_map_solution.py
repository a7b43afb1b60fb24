import asyncio

BAKING = {
    "bread": 0.5,
    "bun": 0.1,
    "scone": 0.1,
    "cake": 0.4,
    "pie": 0.3,
    "tart": 0.1,
}
taken = busy = done = 0
most_busy = most_ahead = 0


def orders():
    global taken, most_ahead
    for name in BAKING:
        taken += 1
        most_ahead = max(most_ahead, taken - done)
        yield name


async def bake(name):
    global busy, done, most_busy
    busy += 1
    most_busy = max(most_busy, busy)
    await asyncio.sleep(BAKING[name])
    busy, done = busy - 1, done + 1
    return f"hot {name}"


async def lazy_map(function, items, limit):
    places = asyncio.BoundedSemaphore(limit)
    tasks = []
    async with asyncio.TaskGroup() as group:
        for item in items:
            await places.acquire()
            task = group.create_task(function(item))
            task.add_done_callback(lambda _: places.release())
            tasks.append(task)
    return [task.result() for task in tasks]


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(9):
            answers = await lazy_map(bake, orders(), 2)
    except TimeoutError:
        raise AssertionError("it hangs")
    except (TypeError, ExceptionGroup) as error:
        raise AssertionError(repr(error))
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {answers}")
    print(f"ovens in use: {most_busy}, taken ahead: {most_ahead}")
    wanted = [f"hot {name}" for name in BAKING]
    assert answers == wanted, f"wanted {wanted}"
    assert most_busy <= 2, "there are only 2 ovens"
    assert most_ahead <= 3, "orders are taken too early"
    assert moment < 1, "wanted at 0.8 s: an oven was idle"
    assert len(asyncio.all_tasks()) == 1, "a task is running"
    print("passed")


asyncio.run(main())
