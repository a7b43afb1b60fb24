import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(shop, seconds):
    try:
        async with asyncio.timeout(0.3):
            await asyncio.sleep(seconds)
            log(f"{shop}: sold out")
    except TimeoutError:
        log(f"{shop}: no answer")


async def main():
    try:
        async with asyncio.timeout(0.8):
            await ask("North", 0.2)
            await ask("West", 2)
            await ask("South", 0.1)
            await ask("East", 2)
    except TimeoutError:
        log("no more time to ask")


asyncio.run(main())
