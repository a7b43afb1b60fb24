# fails: blocked loop
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Lift:
    door_open = False


async def passenger(lift):
    for _ in range(10):
        if lift.door_open:
            log("passenger: goes in")
            return
        time.sleep(0.1)
    log("passenger: the door never opened")


async def open_door(lift):
    await asyncio.sleep(0.2)
    lift.door_open = True
    log("lift: the door is open")


async def main():
    lift = Lift()
    async with asyncio.TaskGroup() as group:
        group.create_task(open_door(lift), name="lift")
        group.create_task(passenger(lift), name="passenger")


asyncio.run(main())
