# fails: deadlock
import asyncio
import time

START = time.perf_counter()
ready = False


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(kitchen):
    global ready
    async with kitchen:
        ready = True
        kitchen.notify_all()
        log("cook: dinner is ready")


async def child(kitchen):
    await asyncio.sleep(0.2)
    async with kitchen:
        log("child: waiting for dinner")
        await kitchen.wait()
        log("child: eating")


async def main():
    kitchen = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(kitchen), name="cook")
        group.create_task(child(kitchen), name="child")


asyncio.run(main())
