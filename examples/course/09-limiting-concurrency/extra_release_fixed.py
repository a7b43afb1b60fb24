import asyncio
import time

START = time.perf_counter()
people = 0


async def try_on(name, seconds, rooms):
    global people
    async with rooms:
        if seconds == 0:
            return
        people += 1
        moment = time.perf_counter() - START
        print(f"{moment:.1f} s  {name} is in, people: {people}")
        await asyncio.sleep(seconds)
        people -= 1


async def main():
    rooms = asyncio.BoundedSemaphore(2)
    await try_on("Ann", 0, rooms)
    async with asyncio.TaskGroup() as group:
        group.create_task(try_on("Bob", 0.2, rooms))
        group.create_task(try_on("Cid", 0.3, rooms))
        group.create_task(try_on("Dan", 0.4, rooms))


asyncio.run(main())
