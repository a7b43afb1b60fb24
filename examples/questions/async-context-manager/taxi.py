import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Taxi:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.2)
        log(f"{self.name}: the taxi is here")
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0.1)
        reason = exc_type.__name__ if exc_type else "no error"
        log(f"{self.name}: paid, {reason}")


async def ride(name, seconds):
    async with Taxi(name) as taxi:
        await asyncio.sleep(seconds)
        log(f"{taxi.name}: arrived")


async def main():
    ann = asyncio.create_task(ride("Ann", 0.4), name="Ann")
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(ride("Bob", 0.9), name="Bob")
    await ann
    bob.cancel()
    await asyncio.wait([bob])


asyncio.run(main())
