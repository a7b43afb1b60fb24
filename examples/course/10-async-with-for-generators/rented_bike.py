import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


@asynccontextmanager
async def bike(color):
    await asyncio.sleep(0.2)
    log(f"the {color} bike is unlocked")
    try:
        yield f"a {color} bike"
    finally:
        await asyncio.sleep(0.1)
        log(f"the {color} bike is locked")


async def main():
    async with bike("red") as ride:
        await asyncio.sleep(0.5)
        log(f"on {ride}")
    try:
        async with bike("blue"):
            raise ValueError("a flat tyre")
    except ValueError as error:
        log(f"on foot: {error}")


asyncio.run(main())
