import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash():
    try:
        await asyncio.sleep(0.6)
    finally:
        log("wash is cancelled, draining the water")
        await asyncio.sleep(0.1)
        raise RuntimeError("the drain is blocked")


async def main():
    try:
        async with asyncio.TaskGroup() as house:
            house.create_task(wash(), name="wash")
            await asyncio.sleep(0.2)
            raise OSError("the boiler is broken")
    except* (OSError, RuntimeError) as group:
        log(f"{len(group.exceptions)} errors")
        for error in group.exceptions:
            log(f"  {error!r}")


asyncio.run(main())
