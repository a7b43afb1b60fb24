import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(cake, seconds):
    asyncio.current_task().set_name(cake)
    await asyncio.sleep(seconds)
    log(f"{cake}: baked")
    return cake


async def main():
    cakes = asyncio.gather(bake("tart", 0.3), bake("bun", 0.2))
    try:
        asyncio.create_task(cakes, name="cakes")
    except TypeError as error:
        log(f"TypeError: {error}")
    await asyncio.sleep(0.1)
    log("the tables are set")
    log(f"ready: {await cakes}")


asyncio.run(main())
