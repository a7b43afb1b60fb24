import asyncio


async def acquire_twice(lock):
    await lock.acquire()
    await lock.acquire()


async def attend(condition):
    async with condition:
        await condition.wait()


THINGS = {
    asyncio.Lock(): acquire_twice,
    asyncio.Semaphore(1): acquire_twice,
    asyncio.Event(): asyncio.Event.wait,
    asyncio.Condition(): attend,
    asyncio.Barrier(2): asyncio.Barrier.wait,
    asyncio.Queue(): asyncio.Queue.get,
}


async def main():
    for thing, wait in THINGS.items():
        name = type(thing).__name__
        try:
            await asyncio.wait_for(wait(thing), 0.1)
        except TimeoutError:
            print(f"{name:9}  waits")
        except RuntimeError as error:
            print(f"{name:9}  {str(error).partition('> ')[2]}")


asyncio.run(main())
print("a second asyncio.run")
asyncio.run(main())
