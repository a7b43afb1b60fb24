import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def passenger(door):
    await door.wait()
    log("passenger: goes in")


async def open_door(door):
    await asyncio.sleep(0.2)
    door.set()
    log("lift: the door is open")


async def main():
    door = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(open_door(door), name="lift")
        group.create_task(passenger(door), name="passenger")


asyncio.run(main())
