# fails: wrong output
import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def move_ramp(where):
    await asyncio.sleep(0.1)
    log(f"the ramp is {where}")


async def check_tickets():
    await asyncio.sleep(0.5)
    log("the tickets are checked")


@asynccontextmanager
async def boarding():
    await move_ramp("down")
    await check_tickets()
    try:
        yield
    finally:
        await move_ramp("up")


async def main():
    try:
        async with asyncio.timeout(0.3), boarding():
            log("everyone on board")
    except TimeoutError:
        log("the ferry leaves")


asyncio.run(main())
