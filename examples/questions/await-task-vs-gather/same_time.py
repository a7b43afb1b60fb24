import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fix(part, seconds):
    await asyncio.sleep(seconds)
    return f"{part}: fixed"


async def main():
    brakes = asyncio.create_task(fix("brakes", 0.3), name="brakes")
    lights = asyncio.create_task(fix("lights", 0.2), name="lights")
    log([await brakes, await lights])

    wheels = asyncio.create_task(fix("wheels", 0.3), name="wheels")
    wipers = asyncio.create_task(fix("wipers", 0.2), name="wipers")
    log(await asyncio.gather(wheels, wipers))

    log([await fix("engine", 0.3), await fix("horn", 0.2)])


asyncio.run(main())
