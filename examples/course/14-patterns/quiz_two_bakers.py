# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(name, loaves, seconds, shelf):
    try:
        for _ in range(loaves):
            await asyncio.sleep(seconds)
            await shelf.put(f"a loaf from {name}")
        shelf.shutdown()
    except asyncio.QueueShutDown:
        log(f"{name}: the shelf is closed")


async def main():
    shelf = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(bake("Ann", 1, 0.3, shelf))
        group.create_task(bake("Bob", 3, 0.2, shelf))
    log(f"loaves on the shelf: {shelf.qsize()}")


asyncio.run(main())
