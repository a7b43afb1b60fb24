import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(shirt):
    await asyncio.sleep(0.4)
    log(f"the {shirt} shirt is clean")


async def choose_job():
    await asyncio.sleep(0.1)
    return wash("white")


async def main():
    white = asyncio.create_task(await choose_job(), name="white")
    log("main: ironing meanwhile")
    await white


asyncio.run(main())
