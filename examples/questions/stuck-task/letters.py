import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def sort_letters(pause):
    letters = asyncio.Queue()
    for number in range(10):
        letters.put_nowait(number)
    while not letters.empty():
        await letters.get()
        time.sleep(0.1)
        if pause:
            await asyncio.sleep(0)


async def main():
    for pause in False, True:
        log(f"a pause after each letter: {pause}")
        try:
            async with asyncio.timeout(0.35):
                await sort_letters(pause)
            log("all sorted, no timeout")
        except TimeoutError:
            log("timeout")


asyncio.run(main())
