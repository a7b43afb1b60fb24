import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Dome:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.3)
        log(f"{self.name} dome is open")

    async def __aexit__(self, *error):
        await asyncio.sleep(0.4)
        log(f"{self.name} dome is closed")


async def observe(name):
    async with Dome(name):
        await asyncio.sleep(0.5)
        log(f"{name} has counted the stars")


async def main():
    async with asyncio.TaskGroup() as night:
        night.create_task(observe("north"), name="north")
        night.create_task(observe("south"), name="south")


asyncio.run(main())
