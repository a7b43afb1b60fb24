import asyncio

lock = asyncio.Lock()


async def stranger():
    lock.release()


async def main():
    await lock.acquire()
    print("main took the lock, locked:", lock.locked())
    await asyncio.create_task(stranger())
    print("a stranger released it, locked:", lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print("main releases it:", error)


asyncio.run(main())
