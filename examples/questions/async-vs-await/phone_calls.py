import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(name, seconds):
    log(f"{name}: the phone rings")
    await asyncio.sleep(seconds)
    log(f"{name}: answers")


async def main():
    await call("Ann", 0.3)
    await call("Bob", 0.2)
    log("now both at once")
    async with asyncio.TaskGroup() as group:
        group.create_task(call("Ann", 0.3), name="Ann")
        group.create_task(call("Bob", 0.2), name="Bob")
    log("done")


asyncio.run(main())
