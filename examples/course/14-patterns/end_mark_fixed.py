import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def pack(name, toys):
    while (toy := await toys.get()) is not None:
        await asyncio.sleep(0.3)
        log(f"{name}: {toy}")
    await toys.put(None)
    log(f"{name} goes home")


async def main():
    toys = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        for name in "Ann", "Bob":
            group.create_task(pack(name, toys), name=name)
        for toy in "bear", "drum", "kite":
            await asyncio.sleep(0.1)
            await toys.put(toy)
        await toys.put(None)
    log("the shop is closed")


asyncio.run(main())
