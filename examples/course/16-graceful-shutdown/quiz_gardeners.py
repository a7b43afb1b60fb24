import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water_roses(stop):
    while not stop.is_set():
        await asyncio.sleep(1)
    log("the roses: done")


async def water_tulips(stop):
    while not stop.is_set():
        try:
            await asyncio.wait_for(stop.wait(), timeout=1)
        except TimeoutError:
            pass
    log("the tulips: done")


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.call_later(1.3, stop.set)
    await asyncio.gather(water_roses(stop), water_tulips(stop))


asyncio.run(main())
