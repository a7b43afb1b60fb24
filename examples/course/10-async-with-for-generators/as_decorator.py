import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


@asynccontextmanager
async def light(room):
    await asyncio.sleep(0.1)
    log(f"{room}: the light is on")
    try:
        yield
    finally:
        log(f"{room}: the light is off")


@light("cellar")
async def fetch(what):
    await asyncio.sleep(0.3)
    return what


async def main():
    log(await fetch("jam"))
    log(await fetch("wine"))


asyncio.run(main())
