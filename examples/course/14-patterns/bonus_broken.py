# fails: wrong output
import asyncio
import time

START = time.perf_counter()
NAMES = "Ann Bob Cid Dan Eva Fay Gus Hal Ida".split()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_bonus(name):
    log(f"{name}: the bonus service is asked")
    down = time.perf_counter() - START < 1.1
    await asyncio.sleep(0.3)
    if down:
        raise ConnectionError("the service is down")
    return "a bonus of 5"


async def checkout(name):
    try:
        bonus = await ask_bonus(name)
    except ConnectionError:
        bonus = "no bonus"
    log(f"{name}: {bonus}")


async def main():
    async with asyncio.TaskGroup() as group:
        for name in NAMES:
            group.create_task(checkout(name), name=name)
            await asyncio.sleep(0.2)


asyncio.run(main())
