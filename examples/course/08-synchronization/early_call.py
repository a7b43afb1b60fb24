import asyncio


async def main():
    event, condition = asyncio.Event(), asyncio.Condition()
    places, queue = asyncio.Semaphore(0), asyncio.Queue()

    async def wait_for_change():
        async with condition:
            await condition.wait()

    event.set()
    async with condition:
        condition.notify_all()
    places.release()
    queue.put_nowait("parcel")

    for name, waiting in (
        ("set()", event.wait()),
        ("notify_all()", wait_for_change()),
        ("release()", places.acquire()),
        ("put_nowait()", queue.get()),
    ):
        try:
            await asyncio.wait_for(waiting, 0.1)
            print(f"{name:12}  is kept")
        except TimeoutError:
            print(f"{name:12}  is lost")


asyncio.run(main())
