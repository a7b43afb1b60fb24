import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    try:
        async with asyncio.timeout(0.3) as meter:
            await asyncio.sleep(0.2)
            meter.reschedule(meter.when() + 0.4)
            log("one more coin")
            await asyncio.sleep(2)
    except TimeoutError:
        log("time to go")
    log(f"expired: {meter.expired()}")


asyncio.run(main())
