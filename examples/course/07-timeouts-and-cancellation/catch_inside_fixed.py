import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    try:
        async with asyncio.timeout(0.2):
            await asyncio.sleep(1)
            log("tea is ready")
    except TimeoutError:
        log("no tea today")
    log("breakfast")


asyncio.run(main())
