import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def check(part, seconds, fault=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        log(f"{part}: the check is called off")
        raise
    if fault:
        raise RuntimeError(fault)
    log(f"{part}: fine")


async def main():
    try:
        async with asyncio.TaskGroup() as launch:
            launch.create_task(check("radio", 0.1), name="radio")
            launch.create_task(
                check("fuel", 0.3, "a leak"), name="fuel"
            )
            launch.create_task(check("crew", 0.6), name="crew")
        log("lift-off")
    except* RuntimeError as group:
        log(f"no launch today: {group.exceptions}")


asyncio.run(main())
