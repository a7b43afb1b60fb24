import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def step(done, seconds):
    await asyncio.sleep(seconds)
    log(done)


async def main():
    try:
        async with asyncio.timeout(0.5):
            await step("seat is chosen", 0.2)
            await step("card is checked", 0.2)
            await step("ticket is printed", 0.3)
    except TimeoutError:
        log("no ticket, the time is up")


asyncio.run(main())
