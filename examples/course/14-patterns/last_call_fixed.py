import asyncio
import random
import time
from types import SimpleNamespace

random.seed(133)
START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(depot):
    log("is the part in stock?")
    await asyncio.sleep(0.3)
    depot.calls += 1
    if depot.calls < 3:
        raise ConnectionError("the depot is silent")
    return "yes, it is"


async def retry(function, attempts):
    for attempt in range(attempts):
        try:
            return await function()
        except (ConnectionError, TimeoutError):
            if attempt == attempts - 1:
                raise
        pause = random.uniform(0, 0.2 * 2**attempt)
        await asyncio.sleep(pause)


async def main():
    depot = SimpleNamespace(calls=0)
    try:
        async with asyncio.timeout(1):
            log(await retry(lambda: ask(depot), 5))
    except TimeoutError:
        log("we will ring you back")


asyncio.run(main())
