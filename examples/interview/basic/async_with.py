import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Sauna:
    def __init__(self, degrees):
        self.degrees = degrees

    async def __aenter__(self):
        await asyncio.sleep(0.5)
        log(f"heated to {self.degrees} degrees")
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0.2)
        log(f"the stove is off, error: {exc}")
        return False


async def main():
    async with Sauna(80) as sauna:
        log(f"{sauna.degrees} degrees are pleasant")
    try:
        async with Sauna(120):
            raise RuntimeError("too hot")
    except RuntimeError as error:
        log(f"everyone runs out: {error}")


asyncio.run(main())
