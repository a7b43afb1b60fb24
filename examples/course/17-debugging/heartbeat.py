import asyncio
import time

START = time.perf_counter()


async def heartbeat():
    while True:
        due = time.perf_counter() + 0.2
        await asyncio.sleep(0.2)
        now = time.perf_counter()
        print(f"{now - START:.1f} s  beat, {now - due:.1f} s late")


async def wait_for_bell(bell):
    await bell.wait()


async def count_stock():
    await asyncio.sleep(0.5)
    time.sleep(0.6)


async def main():
    heart = asyncio.create_task(heartbeat(), name="heart")
    async with asyncio.TaskGroup() as group:
        group.create_task(count_stock(), name="blocked")
        bell = asyncio.Event()
        waiter = group.create_task(
            wait_for_bell(bell), name="stuck"
        )
        await asyncio.sleep(1.6)
        waiter.cancel()
    heart.cancel()


asyncio.run(main())
