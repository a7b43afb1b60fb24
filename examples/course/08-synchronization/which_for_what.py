import asyncio
from functools import partial


async def taken(kind):
    thing = kind()
    await thing.acquire()
    return thing.acquire, thing.release


async def event():
    event = asyncio.Event()
    return event.wait, event.set


async def condition(method):
    condition = asyncio.Condition()

    async def wait():
        async with condition:
            await condition.wait()

    async def signal():
        async with condition:
            getattr(condition, method)()

    return wait, signal


async def barrier():
    barrier = asyncio.Barrier(4)
    return barrier.wait, barrier.wait


async def queue():
    queue = asyncio.Queue()
    return queue.get, lambda: queue.put_nowait("a parcel")


async def passed(kind, early):
    wait, signal = await kind()

    async def give():
        if coroutine := signal():
            await coroutine

    async def come():
        await asyncio.sleep(0.2 if early else 0)
        await wait()

    tasks = [asyncio.create_task(come()) for _ in range(3)]
    await asyncio.sleep(0.1)
    given = asyncio.create_task(give())
    await asyncio.sleep(0.2)
    count = sum(task.done() for task in tasks)
    for task in tasks:
        task.cancel()
    await asyncio.wait([*tasks, given])
    return count


CASES = {
    "Lock.release": partial(taken, asyncio.Lock),
    "Semaphore.release": partial(taken, asyncio.Semaphore),
    "BoundedSemaphore.release": partial(
        taken, asyncio.BoundedSemaphore
    ),
    "Event.set": event,
    "Condition.notify": partial(condition, "notify"),
    "Condition.notify_all": partial(condition, "notify_all"),
    "Barrier(4).wait": barrier,
    "Queue.put_nowait": queue,
}


async def main():
    print("one call of               three wait  three come later")
    for name, kind in CASES.items():
        now = await passed(kind, early=False)
        later = await passed(kind, early=True)
        print(f"{name:24}  {now} passed    {later} passed")


asyncio.run(main())
