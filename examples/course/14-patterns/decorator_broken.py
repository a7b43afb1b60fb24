# fails: RuntimeError
import asyncio
import time
from functools import wraps

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def at_most(seconds):
    limit = asyncio.timeout(seconds)

    def decorate(function):
        @wraps(function)
        async def limited(*args, **kwargs):
            async with limit:
                return await function(*args, **kwargs)

        return limited

    return decorate


@at_most(0.3)
async def find_taxi(street, seconds):
    await asyncio.sleep(seconds)
    log(f"a taxi to {street}")


async def main():
    await find_taxi("Park Lane", 0.2)
    try:
        await find_taxi("Sea Road", 0.9)
    except TimeoutError:
        log("no taxi to Sea Road")


asyncio.run(main())
