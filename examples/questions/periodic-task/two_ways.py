import asyncio
import time

START = time.perf_counter()


async def read(sensor):
    seconds = time.perf_counter() - START
    print(f"{seconds:.1f} s  {sensor}: reading")
    await asyncio.sleep(0.2)


async def with_a_pause(seconds, sensor):
    while True:
        await read(sensor)
        await asyncio.sleep(seconds)


async def by_the_clock(seconds, sensor):
    loop = asyncio.get_running_loop()
    moment = loop.time()
    while True:
        await read(sensor)
        moment += seconds
        await asyncio.sleep(moment - loop.time())


async def main():
    attic = asyncio.create_task(
        with_a_pause(0.4, "attic"), name="attic"
    )
    await asyncio.sleep(0.1)
    cellar = asyncio.create_task(
        by_the_clock(0.4, "cellar"), name="cellar"
    )
    await asyncio.sleep(1.5)
    attic.cancel()
    cellar.cancel()


asyncio.run(main())
