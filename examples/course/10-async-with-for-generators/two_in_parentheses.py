import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


@asynccontextmanager
async def heated(what, seconds):
    await asyncio.sleep(seconds)
    log(f"{what} is hot")
    try:
        yield what
    finally:
        log(f"{what} is off")


async def main():
    async with (
        heated("the oven", 0.4) as oven,
        heated("the pan", 0.2) as pan,
    ):
        log(f"cooking: {oven}, {pan}")


asyncio.run(main())
