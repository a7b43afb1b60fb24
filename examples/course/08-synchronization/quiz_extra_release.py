import asyncio


async def main():
    for kind in asyncio.Semaphore, asyncio.BoundedSemaphore:
        places = kind(1)
        await places.acquire()
        places.release()
        try:
            places.release()
        except ValueError as error:
            print("ValueError:", error)
        cars = 0
        while not places.locked():
            await places.acquire()
            cars += 1
        print(f"{kind.__name__}(1) lets in {cars}")


asyncio.run(main())
