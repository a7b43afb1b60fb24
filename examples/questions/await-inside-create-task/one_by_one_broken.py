# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wash(shirt, seconds):
    log(f"washing the {shirt} shirt")
    await asyncio.sleep(seconds)
    log(f"the {shirt} shirt is clean")


async def main():
    await asyncio.create_task(wash("white", 0.4), name="white")
    await asyncio.create_task(wash("black", 0.3), name="black")
    log("main: ironing meanwhile")
    log("the laundry is done")


asyncio.run(main())
