import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def step(name, seconds):
    await asyncio.sleep(seconds)
    log(name)


async def main():
    await step("the dough has risen", 0.4)
    await step("the pizza is baked", 0.3)
    await step("the pizza is delivered", 0.2)


asyncio.run(main())
