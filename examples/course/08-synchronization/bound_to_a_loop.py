import asyncio


async def attend(condition):
    async with condition:
        await condition.wait()


THINGS = {
    asyncio.Semaphore(0): asyncio.Semaphore.acquire,
    asyncio.Event(): asyncio.Event.wait,
    asyncio.Condition(): attend,
    asyncio.Barrier(2): asyncio.Barrier.wait,
    asyncio.Queue(): asyncio.Queue.get,
}


async def verdict(waiting):
    try:
        await asyncio.wait_for(waiting, 0.1)
    except TimeoutError:
        return "waits"
    except RuntimeError:
        return "RuntimeError"


async def main():
    return [await verdict(way(it)) for it, way in THINGS.items()]


first = asyncio.run(main())
second = asyncio.run(main())
print("           first loop  second loop")
for it, one, two in zip(THINGS, first, second):
    print(f"{type(it).__name__:10} {one:11} {two}")
