import asyncio
import random
import time
from functools import wraps
from inspect import iscoroutinefunction

START = time.perf_counter()


def retry(*errors, attempts, pause, spread=random.uniform):
    def decorate(function):
        if not iscoroutinefunction(function):
            raise TypeError(f"{function!r} is not an async def")
        if attempts < 1:
            raise ValueError("at least one attempt is needed")

        @wraps(function)
        async def persistent(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    return await function(*args, **kwargs)
                except errors as error:
                    if attempt == attempts:
                        error.add_note(f"attempts: {attempts}")
                        raise
                longest = pause * 2 ** (attempt - 1)
                await asyncio.sleep(spread(0, longest))

        return persistent

    return decorate


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


@retry(ConnectionError, TimeoutError, attempts=4, pause=0.4)
async def order(flower, market):
    async with asyncio.timeout(0.3):
        return await market(flower)


async def main():
    bad_days = iter(["no line", "no line", "it hangs"])

    async def market(flower):
        day = next(bad_days, "on its way")
        log(f"{flower}: {day}")
        await asyncio.sleep(9 if day == "it hangs" else 0.1)
        if day == "no line":
            raise ConnectionError(day)

    random.seed(352)
    await order("roses", market)


if __name__ == "__main__":
    asyncio.run(main())
