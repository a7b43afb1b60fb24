import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def hang(things, seconds):
    await asyncio.sleep(seconds)
    log(f"{things}: up")
    return things


async def main():
    async with asyncio.TaskGroup() as crew:
        light = crew.create_task(
            hang("12 lamps", 0.4), name="light"
        )
        sound = crew.create_task(
            hang("4 speakers", 0.2), name="sound"
        )
        log("the crew is at work")
    log(f"{light.result()} and {sound.result()}: curtain up")


asyncio.run(main())
