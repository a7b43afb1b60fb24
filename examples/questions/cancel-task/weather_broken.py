# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_service():
    await asyncio.sleep(0.2)
    return "rain"


async def show_weather():
    for _ in range(3):
        try:
            log(await ask_service())
        except BaseException as error:
            log(f"no forecast: {error!r}")


async def main():
    task = asyncio.create_task(show_weather(), name="weather")
    await asyncio.sleep(0.3)
    task.cancel()
    await asyncio.wait([task])
    log(f"cancelled: {task.cancelled()}")


asyncio.run(main())
