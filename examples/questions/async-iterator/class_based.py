import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Parcel:
    def __init__(self, *cities):
        self.cities = list(cities)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.cities:
            raise StopAsyncIteration
        await asyncio.sleep(0.2)
        return self.cities.pop(0)


async def track(name, parcel):
    async for city in parcel:
        log(f"{name} is in {city}")
    log(f"{name} has arrived")


async def main():
    lamp = Parcel("Rome", "Bonn", "Oslo")
    vase = Parcel("Lima", "Bath")
    async with asyncio.TaskGroup() as group:
        group.create_task(track("lamp", lamp), name="lamp")
        await asyncio.sleep(0.1)
        group.create_task(track("vase", vase), name="vase")


asyncio.run(main())
