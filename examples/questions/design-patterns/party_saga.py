import asyncio
import time
from contextlib import AsyncExitStack

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def book(what):
    await asyncio.sleep(0.2)
    if what == "band":
        raise LookupError("no band on Friday")
    log(f"{what}: booked")


async def give_up(what):
    await asyncio.sleep(0.1)
    log(f"{what}: given up")


async def plan_party():
    async with AsyncExitStack() as undo:
        for what in ("hall", "cake", "band"):
            await book(what)
            undo.push_async_callback(give_up, what)
        undo.pop_all()
        log("see you on Friday")


async def main():
    try:
        await plan_party()
    except LookupError as error:
        log(f"no party: {error}")


asyncio.run(main())
