import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def play(instrument, seconds):
    await asyncio.sleep(seconds)
    log(f"{instrument}: the last note")


async def main():
    try:
        async with asyncio.TaskGroup() as band:
            drums = band.create_task(play("drums", 0.4))
            band.create_task(play("piano", 0.3))
            await asyncio.sleep(0.1)
            drums.cancel()
        log("applause")
    except* asyncio.CancelledError:
        log("the concert is off")


asyncio.run(main())
