import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake():
    await asyncio.sleep(0.1)
    log("no cake today")
    raise RuntimeError("the oven is cold")


async def main():
    cake = asyncio.create_task(bake(), name="cake")
    await asyncio.sleep(0.3)
    log(f"done: {cake.done()}")
    log(f"inside: {cake.exception()!r}")
    for guest in "first", "second":
        try:
            await cake
        except RuntimeError as error:
            same = error is cake.exception()
            log(f"the {guest} guest: {error} (the same: {same})")


asyncio.run(main())
