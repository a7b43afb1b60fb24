import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def stage(name, seconds, deadline):
    async with asyncio.timeout_at(deadline):
        await asyncio.sleep(seconds)
    left = deadline - asyncio.get_running_loop().time()
    log(f"{name} is done, {left:.1f} s left")


async def main():
    deadline = asyncio.get_running_loop().time() + 1
    try:
        await stage("dough", 0.3, deadline)
        await stage("oven", 0.5, deadline)
        await stage("delivery", 0.4, deadline)
    except TimeoutError:
        log("the pizza is late, it is free")


asyncio.run(main())
