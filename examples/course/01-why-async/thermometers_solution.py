import asyncio
import threading

SECONDS = {"attic": 0.4, "cellar": 0.2, "kitchen": 0.3}
DEGREES = {"attic": 28, "cellar": 11, "kitchen": 22}
readings = {}


async def read(room):
    await asyncio.sleep(SECONDS[room])
    readings[room] = DEGREES[room]


async def read_all(rooms):
    async with asyncio.TaskGroup() as group:
        for room in rooms:
            group.create_task(read(room))


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await read_all(list(SECONDS))
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {readings}")
    assert readings == DEGREES, f"wanted {DEGREES}"
    assert moment == 0.4, "wanted at 0.4 s, the time of the slowest"
    assert threading.active_count() == 1, "one thread is enough"
    print("passed")


asyncio.run(main())
