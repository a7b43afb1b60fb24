import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(shirt):
    log(f"washing the {shirt} shirt")
    await asyncio.sleep(0.4)
    log(f"the {shirt} shirt is clean")
    return shirt


async def main():
    white = asyncio.create_task(wash("white"), name="white")
    log("main: ironing meanwhile")
    await white


asyncio.run(main())
