import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def knit(thing, wool):
    await asyncio.sleep(0.2)
    if wool < 100:
        raise ValueError(f"{wool} m of wool won't do")
    return f"a warm {thing}"


async def main():
    for thing, wool in ("scarf", 150), ("jumper", 90):
        work = asyncio.create_task(knit(thing, wool), name=thing)
        await asyncio.sleep(0.3)
        log(f"{thing}, done: {work.done()}")
        try:
            log(await work)
        except ValueError as error:
            log(f"{thing}: {error}")


asyncio.run(main())
