import asyncio
import time
from functools import partial

START = time.perf_counter()


async def leave(tram, holdups):
    print(
        f"{time.perf_counter() - START:.1f} s  {tram} tram leaves"
    )
    await asyncio.sleep(next(holdups, 0))


async def every(seconds, job, skip):
    now = asyncio.get_running_loop().time
    moment = now()
    while True:
        await job()
        moment += seconds
        while skip and moment < now():
            moment += seconds
        await asyncio.sleep(moment - now())


async def main():
    red = partial(leave, "red", iter([1.2]))
    blue = partial(leave, "blue", iter([1.2]))
    first = asyncio.create_task(
        every(0.5, red, skip=False), name="red"
    )
    await asyncio.sleep(0.1)
    second = asyncio.create_task(
        every(0.5, blue, skip=True), name="blue"
    )
    await asyncio.sleep(2.2)
    first.cancel()
    second.cancel()


asyncio.run(main())
