import asyncio
import inspect
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def boil():
    log("the kettle is on")
    await asyncio.sleep(0.5)
    log("the water boils")


async def main():
    kettle = boil()
    log(inspect.getcoroutinestate(kettle))
    await asyncio.sleep(0.2)
    log(inspect.getcoroutinestate(kettle))
    task = asyncio.create_task(kettle, name="kettle")
    await asyncio.sleep(0.2)
    log(inspect.getcoroutinestate(kettle))
    await task
    log(inspect.getcoroutinestate(kettle))


asyncio.run(main())
