import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Rope:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        log("the rope is let down")

    async def __aexit__(self, exc_type, exc, traceback):
        log(f"pulling up because of {exc_type.__name__}")
        await asyncio.sleep(0.3)
        log("the rope is on board")


async def dive():
    async with Rope():
        await asyncio.sleep(2)
        log("found a wreck")


async def main():
    diver = asyncio.create_task(dive(), name="diver")
    await asyncio.sleep(0.4)
    log("a storm is coming")
    diver.cancel()
    await asyncio.wait([diver])
    log(f"diver cancelled: {diver.cancelled()}")


asyncio.run(main())
