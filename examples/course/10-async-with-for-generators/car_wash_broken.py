# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cars():
    for color in "red", "blue", "green":
        await asyncio.sleep(0.1)
        log(f"{color} car arrives")
        yield color


async def wash(color):
    await asyncio.sleep(0.4)
    log(f"{color} car is clean")


async def main():
    async for color in cars():
        await wash(color)
    log("closing time")


asyncio.run(main())
