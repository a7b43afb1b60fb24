import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(what):
    log(f"{what} goes into the oven")
    await asyncio.sleep(0.4)
    return what


async def main():
    bread = bake("bread")
    log("let us rest")
    await asyncio.sleep(0.3)
    log(f"{await bread} is ready")


asyncio.run(main())
