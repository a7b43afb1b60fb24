# fails: RuntimeWarning
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    log("lights on")
    asyncio.sleep(0.5)
    log("lights off")
    try:
        await time.sleep(0.5)
    except TypeError:
        log("TypeError: nothing to await")


asyncio.run(main())
