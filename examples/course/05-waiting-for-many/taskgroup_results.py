import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(part, seconds):
    await asyncio.sleep(seconds)
    log(f"{part} is ready")
    return part


async def main():
    async with asyncio.TaskGroup() as group:
        user = group.create_task(load("user", 0.5))
        cart = group.create_task(load("cart", 0.3))
        bonus = group.create_task(load("bonus", 0.4))
        log("all three are started")
    log([user.result(), cart.result(), bonus.result()])


asyncio.run(main())
