import asyncio


async def park(places):
    try:
        await asyncio.sleep(0.1)
    finally:
        places.release()


async def main():
    places = asyncio.Semaphore(1)
    await places.acquire()
    task = asyncio.create_task(park(places))
    task.cancel()
    await asyncio.wait([task])
    print("no place" if places.locked() else "there is a place")


asyncio.run(main())
