import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water(plant, seconds):
    try:
        await asyncio.sleep(seconds)
        log(f"{plant}: watered")
    except asyncio.CancelledError:
        log(f"{plant}: cancelled")
        raise


async def main():
    lawn = asyncio.create_task(water("lawn", 0.5), name="lawn")
    await water("fern", 0.2)
    log(f"main ends, lawn is done: {lawn.done()}")


asyncio.run(main())
