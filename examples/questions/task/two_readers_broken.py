# fails: RuntimeError
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def measure_waves():
    log("the buoy measures")
    await asyncio.sleep(0.3)
    return "waves of 2 m"


async def main():
    waves = measure_waves()
    log(f"captain: {await waves}")
    log(f"harbour: {await waves}")


asyncio.run(main())
